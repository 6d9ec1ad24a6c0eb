package summit.language.grammar;

import java.util.Map;
import java.util.Optional;
import summit.language.problem.ProblemCode;

/** What DRL has and the rule language has not: its first word, and what to do instead. */
enum ForbiddenWord {
  IMPORT(ProblemCode.IMPORT, "leave out the import; every word is declared in the rulebook"),
  FUNCTION(ProblemCode.FUNCTION, "rules contain no functions; say it with conditions"),
  GLOBAL(ProblemCode.GLOBAL, "rules know no globals; use a fact"),
  QUERY(ProblemCode.QUERY, "rules know no queries; let a rule make a derived fact"),
  ATTRIBUTE(ProblemCode.ATTRIBUTE, "rules have no attributes; leave it out"),
  EVAL(ProblemCode.EVAL, "rules know no eval; compare a field with a value"),
  FROM(ProblemCode.FROM, "conditions are about posted and derived facts only; leave it out"),
  BRANCH(ProblemCode.NAMED_CONSEQUENCE, "rules do not branch; write one rule a conclusion"),
  EXTENDS(ProblemCode.EXTENDS, "types are not built on others; declare all fields"),
  INLINE(ProblemCode.INLINE_CODE, "accumulate holds no code; use count, sum, min or max"),
  CODE(ProblemCode.CONSEQUENCE, "rules only conclude: insert( ... );");

  private static final Map<String, ForbiddenWord> WORDS =
      Map.ofEntries(
          Map.entry("import", IMPORT),
          Map.entry("function", FUNCTION),
          Map.entry("global", GLOBAL),
          Map.entry("query", QUERY),
          Map.entry("?", QUERY),
          Map.entry("salience", ATTRIBUTE),
          Map.entry("no", ATTRIBUTE),
          Map.entry("lock", ATTRIBUTE),
          Map.entry("dialect", ATTRIBUTE),
          Map.entry("agenda", ATTRIBUTE),
          Map.entry("activation", ATTRIBUTE),
          Map.entry("ruleflow", ATTRIBUTE),
          Map.entry("auto", ATTRIBUTE),
          Map.entry("timer", ATTRIBUTE),
          Map.entry("duration", ATTRIBUTE),
          Map.entry("calendars", ATTRIBUTE),
          Map.entry("enabled", ATTRIBUTE),
          Map.entry("attributes", ATTRIBUTE),
          Map.entry("date", ATTRIBUTE),
          Map.entry("unit", ATTRIBUTE),
          Map.entry("eval", EVAL),
          Map.entry("from", FROM),
          Map.entry("over", FROM),
          Map.entry("collect", FROM),
          Map.entry("entry", FROM),
          Map.entry("window", FROM),
          Map.entry("/", FROM),
          Map.entry("do", BRANCH),
          Map.entry("if", BRANCH),
          Map.entry("break", BRANCH),
          Map.entry("extends", EXTENDS),
          Map.entry("trait", EXTENDS),
          Map.entry("init", INLINE),
          Map.entry("action", INLINE),
          Map.entry("result", INLINE),
          Map.entry("reverse", INLINE),
          Map.entry("acc", INLINE),
          Map.entry("update", CODE),
          Map.entry("modify", CODE),
          Map.entry("delete", CODE),
          Map.entry("retract", CODE),
          Map.entry("insertLogical", CODE));

  private final ProblemCode code;
  private final String advice;

  ForbiddenWord(ProblemCode code, String advice) {
    this.code = code;
    this.advice = advice;
  }

  /** A refusal of the next token, in particular words if it starts something forbidden. */
  static GrammarRefusal at(TokenCursor cursor, String expected) {
    Token token = cursor.peek();
    boolean spelled = token.is(Token.Kind.WORD) || token.is(Token.Kind.SYMBOL);
    return Optional.ofNullable(spelled ? WORDS.get(token.text()) : null)
        .map(forbidden -> cursor.refuse(forbidden.code, token.text() + ": " + forbidden.advice))
        .orElseGet(() -> cursor.expected(expected));
  }
}
