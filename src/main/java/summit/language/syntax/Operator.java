package summit.language.syntax;

/** The comparisons that the rule language knows, with their DRL spelling. */
public enum Operator {
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">="),
  CONTAINS("contains"),
  NOT_CONTAINS("not contains"),
  MEMBER_OF("memberOf"),
  NOT_MEMBER_OF("not memberOf");

  private final String spelling;

  Operator(String spelling) {
    this.spelling = spelling;
  }

  public String spelling() {
    return spelling;
  }
}
