package summit.api.admission;

/**
 * Counts the values in JSON as its bytes arrive, before anything is made of them: each opening
 * bracket or brace, and each comma between two values. Of what is no JSON it counts something.
 */
final class ElementCount {
  private boolean inText;
  private boolean escaped;
  private long elements;

  void add(byte[] bytes) {
    for (byte one : bytes) {
      if (inText) {
        text(one);
      } else if (one == '"') {
        inText = true;
      } else if (one == ',' || one == '[' || one == '{') {
        elements++;
      }
    }
  }

  private void text(byte one) {
    if (escaped) {
      escaped = false;
    } else if (one == '\\') {
      escaped = true;
    } else if (one == '"') {
      inText = false;
    }
  }

  long elements() {
    return elements;
  }
}
