package summit.language.grammar;

import java.util.List;
import summit.language.grammar.Token.Kind;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Position;

/** A place among the tokens of a file, and the ways to go on from it. */
final class TokenCursor {
  private final List<Token> tokens;
  private final ProblemCollector problems;
  private int index;
  private int depth;
  private int noted;

  TokenCursor(List<Token> tokens, ProblemCollector problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  Token peek() {
    return tokens.get(index);
  }

  Token peekSecond() {
    return tokens.get(Math.min(index + 1, tokens.size() - 1));
  }

  boolean at(String spelling) {
    return peek().is(spelling);
  }

  boolean at(Kind kind) {
    return peek().is(kind);
  }

  boolean atSecond(String spelling) {
    return peekSecond().is(spelling);
  }

  /** Whether the tokens of the item are over: the text ended or the next item seems to start. */
  boolean atItem() {
    return at(Kind.END)
        || (at("rule") && peekSecond().is(Kind.TEXT))
        || (at("declare") && peekSecond().is(Kind.WORD));
  }

  Token next() {
    Token token = peek();
    if (index < tokens.size() - 1) {
      index++;
    }
    return token;
  }

  boolean take(String spelling) {
    if (!at(spelling)) {
      return false;
    }
    next();
    return true;
  }

  Token expect(String spelling) throws GrammarRefusal {
    if (!at(spelling)) {
      throw expected(spelling);
    }
    return next();
  }

  Token expect(Kind kind, String what) throws GrammarRefusal {
    if (!at(kind)) {
      throw expected(what);
    }
    return next();
  }

  GrammarRefusal expected(String what) {
    return refuse(ProblemCode.SYNTAX, "expected " + what + " but found " + peek().shown());
  }

  /** Notes a problem at the next token; the caller throws what is returned. */
  GrammarRefusal refuse(ProblemCode code, String message) {
    problems.add(code, peek().at(), message);
    return new GrammarRefusal();
  }

  /** Notes a problem that leaves the rest of the rule as readable as it was. */
  void note(ProblemCode code, Position at, String message) {
    problems.add(code, at, message);
    noted++;
  }

  /** Refuses a rule or declaration that started at a token and is now read, if it is too long. */
  void refuseLong(Token first, int firstIndex) throws GrammarRefusal {
    if (index - firstIndex > TextLimits.TOKENS_AN_ITEM) {
      problems.add(ProblemCode.TOO_LARGE, first.at(), "this is too long; split it by idea");
      throw new GrammarRefusal();
    }
  }

  /** Enters parentheses, which {@link #shallower} leaves. */
  void deeper() throws GrammarRefusal {
    if (depth >= TextLimits.NESTING) {
      throw refuse(
          ProblemCode.TOO_DEEP,
          "parentheses are nested deeper than " + TextLimits.NESTING + " levels");
    }
    depth++;
  }

  void shallower() {
    depth--;
  }

  int depth() {
    return depth;
  }

  /** Leaves all parentheses entered since the depth was this. */
  void backTo(int earlier) {
    depth = earlier;
  }

  /** From a token to the last one taken. */
  Position since(Token first) {
    Position start = first.at();
    Position end = tokens.get(Math.max(0, index - 1)).at();
    return new Position(start.file(), start.line(), start.column(), end.endLine(), end.endColumn());
  }

  /** Index in the text after the last token taken. */
  int offset() {
    return tokens.get(Math.max(0, index - 1)).end();
  }

  int index() {
    return index;
  }

  /** How much is wrong so far that makes a rule unreadable. */
  int problems() {
    return problems.count() - noted;
  }

  /**
   * Goes on to the next of these words outside parentheses, or to the end of the conditions.
   *
   * @param open how many parentheses are open already
   */
  void skipTo(int open, String... stops) {
    while (!atItem() && !at("then") && !at("end")) {
      for (String stop : stops) {
        if (open == 0 && at(stop)) {
          return;
        }
      }
      if (at("(")) {
        open++;
      } else if (at(")")) {
        open = Math.max(0, open - 1);
      }
      next();
    }
  }

  void skipToItem() {
    do {
      next();
    } while (!atItem());
  }
}
