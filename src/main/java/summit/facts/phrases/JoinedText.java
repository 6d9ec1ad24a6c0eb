package summit.facts.phrases;

/**
 * Joins what is written and what stands in its places to one text, in which the words around each
 * name agree with it.
 */
public final class JoinedText {
  private static final String POSSESSIVE = "'s";

  private final StringBuilder text = new StringBuilder(64);
  private final Agreement agreement;
  private final String joint;
  private boolean behindValue;
  private boolean several;
  private int valueAt;

  JoinedText(Agreement agreement, String joint) {
    this.agreement = agreement;
    this.joint = joint;
  }

  /** Goes on with what is written. */
  public JoinedText written(String written) {
    if (behindValue && isPossessive(written)) {
      several = false;
      text.append(endsInS() ? "'" + written.substring(POSSESSIVE.length()) : written);
    } else if (several) {
      if (behindValue) {
        agreement.turnQuestion(text, valueAt);
      }
      text.append(agreement.turned(written, behindValue));
    } else {
      text.append(written);
    }
    behindValue = behindValue && written.isEmpty();
    return this;
  }

  /** Goes on with what stands in a place. */
  public JoinedText value(String value) {
    if (agreement.isSubjectAfter(text)) {
      several = agreement.isPlural(value, joint);
    }
    valueAt = text.length();
    text.append(value);
    behindValue = true;
    return this;
  }

  /** Goes on with what stands in a place and is no name: verbs go on to speak of the last one. */
  public JoinedText other(String value) {
    text.append(value);
    behindValue = true;
    return this;
  }

  private boolean endsInS() {
    int last = text.length() - 1;
    return last >= 0 && text.charAt(last) == 's';
  }

  private static boolean isPossessive(String written) {
    return written.startsWith(POSSESSIVE)
        && (written.length() == POSSESSIVE.length()
            || !Character.isLetter(written.charAt(POSSESSIVE.length())));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
