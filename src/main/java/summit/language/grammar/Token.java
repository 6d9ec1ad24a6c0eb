package summit.language.grammar;

import summit.language.syntax.Position;

/**
 * A smallest piece of rule text.
 *
 * @param text the spelling; of a quoted text, what stands between the quotes
 * @param start index of its first character in the file
 * @param end index after its last character
 */
record Token(Kind kind, String text, Position at, int start, int end) {
  enum Kind {
    WORD,
    VARIABLE,
    TEXT,
    NUMBER,
    SYMBOL,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean is(String spelling) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(spelling);
  }

  /** As a message names it. */
  String shown() {
    return switch (kind) {
      case END -> "the end of the file";
      case TEXT ->
          "the text \"" + (text.length() > 20 ? text.substring(0, 20) + "..." : text) + '"';
      case WORD, VARIABLE, NUMBER, SYMBOL -> text;
    };
  }
}
