package summit.language.grammar;

/** Sizes beyond which text is refused unread: far above what policy staff write, cheap to read. */
final class TextLimits {
  static final int FILE_CHARACTERS = 100_000;
  static final int TEXT_CHARACTERS = 1_000;
  static final int NAME_CHARACTERS = 80;
  static final int NUMBER_CHARACTERS = 16;
  static final int RULES_A_FILE = 200;
  static final int TOKENS_AN_ITEM = 2_000;
  static final int NESTING = 12;

  private TextLimits() {}
}
