package summit.json;

import summit.bounds.Bound;

/** An answer has more bytes than one may have. */
public final class AnswerTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AnswerTooLarge() {
    super("The answer has more than " + Bound.ANSWER_BYTES.value() + " bytes; post fewer facts.");
  }
}
