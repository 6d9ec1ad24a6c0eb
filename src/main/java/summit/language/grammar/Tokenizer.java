package summit.language.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Position;

/** Cuts text into tokens with exact places; goes on after what it does not know. */
final class Tokenizer {
  private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "||", "&&", ":=");
  private static final String SYMBOLS = "(){}[]<>,;:.+-*/%=!@#?&|^~";
  private static final String CURLY = "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019";

  private final String file;
  private final String text;
  private final ProblemCollector problems;
  private final List<Token> tokens = new ArrayList<>();
  private int index;
  private int line = 1;
  private int lineStart;

  private Tokenizer(String file, String text, ProblemCollector problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** All tokens, the last of kind END; only that one if the file is too large. */
  static List<Token> tokens(String file, String text, ProblemCollector problems) {
    Tokenizer tokenizer = new Tokenizer(file, text, problems);
    if (text.length() > TextLimits.FILE_CHARACTERS) {
      tokenizer.problem(
          ProblemCode.TOO_LARGE,
          0,
          "the file has more than " + TextLimits.FILE_CHARACTERS + " characters; split it by idea");
      tokenizer.index = text.length();
    }
    while (tokenizer.index < text.length()) {
      tokenizer.step();
    }
    tokenizer.add(Kind.END, "", tokenizer.index, tokenizer.index);
    return List.copyOf(tokenizer.tokens);
  }

  private void step() {
    char c = text.charAt(index);
    if (c == ' ' || c == '\t' || (c == '\ufeff' && index == 0)) {
      index++;
    } else if (c == '\n' || c == '\r') {
      newLine();
    } else if (text.startsWith("//", index)) {
      while (index < text.length() && text.charAt(index) != '\n' && text.charAt(index) != '\r') {
        refuseHidden();
        index++;
      }
    } else if (text.startsWith("/*", index)) {
      blockComment();
    } else if (isLetter(c) || c == '$') {
      name(c == '$' ? Kind.VARIABLE : Kind.WORD);
    } else if (isDigit(c)) {
      number();
    } else if (c == '"' || c == '\'' || CURLY.indexOf(c) >= 0) {
      quoted(c);
    } else {
      symbol(c);
    }
  }

  private void newLine() {
    index += text.startsWith("\r\n", index) ? 2 : 1;
    line++;
    lineStart = index;
  }

  private void blockComment() {
    int start = index;
    int end = text.indexOf("*/", index + 2);
    if (end < 0) {
      problem(ProblemCode.UNCLOSED_COMMENT, start, "the comment that starts here has no */");
      index = text.length();
      return;
    }
    while (index < end + 2) {
      if (text.charAt(index) == '\n' || text.charAt(index) == '\r') {
        newLine();
      } else {
        refuseHidden();
        index++;
      }
    }
  }

  private void name(Kind kind) {
    int start = index++;
    while (index < text.length() && isNamePart(text.charAt(index))) {
      index++;
    }
    if (index - start > TextLimits.NAME_CHARACTERS) {
      String most = "a name has at most " + TextLimits.NAME_CHARACTERS + " characters";
      problem(ProblemCode.TOO_LARGE, start, most);
    }
    if (kind == Kind.VARIABLE && index == start + 1) {
      problem(ProblemCode.STRANGE_CHARACTER, start, "a name must follow the $ of a variable");
    }
    int end = Math.min(index, start + TextLimits.NAME_CHARACTERS);
    add(kind, text.substring(start, end), start, index);
  }

  private void number() {
    int start = index;
    skipDigits();
    if (index + 1 < text.length() && text.charAt(index) == '.' && isDigit(text.charAt(index + 1))) {
      index++;
      skipDigits();
    }
    boolean letters = false;
    while (index < text.length() && isNamePart(text.charAt(index))) {
      index++;
      letters = true;
    }
    String spelling = text.substring(start, index);
    if (letters || spelling.length() > TextLimits.NUMBER_CHARACTERS) {
      problem(ProblemCode.BAD_NUMBER, start, "numbers are written 12 or 1.5, at most 15 digits");
      spelling = "0";
    }
    add(Kind.NUMBER, spelling, start, index);
  }

  private void skipDigits() {
    while (index < text.length() && isDigit(text.charAt(index))) {
      index++;
    }
  }

  private void quoted(char opening) {
    int start = index++;
    if (opening == '\'') {
      problem(ProblemCode.SINGLE_QUOTES, start, "write texts between double quotes: \"...\"");
    } else if (opening != '"') {
      problem(ProblemCode.CURLY_QUOTES, start, "these quotes are curly; type straight ones: \"");
    }
    StringBuilder value = new StringBuilder();
    while (index < text.length() && !closes(opening, text.charAt(index))) {
      char c = text.charAt(index);
      if (c == '\n' || c == '\r') {
        break;
      }
      if (c == '\\' && opening == '"') {
        c = escaped();
      }
      refuseHidden();
      value.append(c);
      index++;
    }
    if (index < text.length() && closes(opening, text.charAt(index))) {
      index++;
    } else {
      problem(ProblemCode.UNCLOSED_TEXT, start, "the text that starts here has no closing quote");
    }
    if (value.length() > TextLimits.TEXT_CHARACTERS) {
      String most = "a text has at most " + TextLimits.TEXT_CHARACTERS + " characters";
      problem(ProblemCode.TOO_LARGE, start, most);
      value.setLength(TextLimits.TEXT_CHARACTERS);
    }
    add(Kind.TEXT, value.toString(), start, index);
  }

  /** The character that a backslash stands before, now at the index. */
  private char escaped() {
    char next = index + 1 < text.length() ? text.charAt(index + 1) : '\n';
    if (next == '"' || next == '\\') {
      index++;
      return next;
    }
    problem(ProblemCode.ESCAPE, index, "a backslash may stand only before \" or another backslash");
    return ' ';
  }

  private static boolean closes(char opening, char c) {
    return (opening == '"' || opening == '\'') ? c == opening : c == '"' || CURLY.indexOf(c) >= 0;
  }

  private void symbol(char c) {
    int length =
        index + 2 <= text.length() && PAIRS.contains(text.substring(index, index + 2)) ? 2 : 1;
    if (SYMBOLS.indexOf(c) >= 0) {
      add(Kind.SYMBOL, text.substring(index, index + length), index, index + length);
      index += length;
      return;
    }
    int start = index;
    while (index < text.length() && isStrange(text.charAt(index))) {
      index++;
    }
    String code = String.format("U+%04X", (int) c);
    problem(
        ProblemCode.STRANGE_CHARACTER, start, "this character (" + code + ") cannot stand here");
  }

  private static boolean isStrange(char c) {
    return (c > '~' && CURLY.indexOf(c) < 0)
        || (c < ' ' && "\t\n\r".indexOf(c) < 0)
        || c == '`'
        || c == '\\';
  }

  /** Characters that make text look other than it is, even in a comment. */
  private void refuseHidden() {
    char c = text.charAt(index);
    boolean control = Character.isISOControl(c) && c != '\t';
    if (control || Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029') {
      String code = String.format("U+%04X", (int) c);
      problem(
          ProblemCode.STRANGE_CHARACTER, index, "a hidden character (" + code + ") stands here");
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || isDigit(c) || c == '$';
  }

  private void add(Kind kind, String spelling, int start, int end) {
    tokens.add(new Token(kind, spelling, place(start, end), start, end));
  }

  private void problem(ProblemCode code, int start, String message) {
    problems.add(code, place(start, start + 1), message);
  }

  private Position place(int start, int end) {
    int column = start - lineStart + 1;
    return new Position(file, line, column, line, Math.max(column, end - lineStart));
  }
}
