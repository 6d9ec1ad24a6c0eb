package summit.golden;

/** JSON laid out over lines, so that a difference shows: space is added, no other byte changes. */
final class Indented {
  private final String compact;
  private final StringBuilder lines = new StringBuilder();
  private int depth;

  private Indented(String compact) {
    this.compact = compact;
  }

  /**
   * @param compact JSON without space between its parts
   */
  static String of(String compact) {
    return new Indented(compact).lines();
  }

  private String lines() {
    for (int at = 0; at < compact.length(); at++) {
      char next = compact.charAt(at);
      switch (next) {
        case '"' -> at = text(at);
        case '{', '[' -> open(next, compact.charAt(at + 1));
        case '}', ']' -> close(next, compact.charAt(at - 1));
        case ',' -> lines.append(',').append(newLine());
        case ':' -> lines.append(": ");
        default -> lines.append(next);
      }
    }
    return lines.append('\n').toString();
  }

  /** Copies a text, and says where it ends. */
  private int text(int start) {
    int end = start + 1;
    while (compact.charAt(end) != '"') {
      end += compact.charAt(end) == '\\' ? 2 : 1;
    }
    lines.append(compact, start, end + 1);
    return end;
  }

  private void open(char bracket, char inside) {
    depth++;
    lines.append(bracket).append(inside == '}' || inside == ']' ? "" : newLine());
  }

  private void close(char bracket, char inside) {
    depth--;
    lines.append(inside == '{' || inside == '[' ? "" : newLine()).append(bracket);
  }

  private String newLine() {
    return "\n" + "  ".repeat(depth);
  }
}
