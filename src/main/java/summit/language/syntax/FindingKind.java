package summit.language.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What rules can tell the decision. */
public enum FindingKind {
  SATISFIED("satisfied", "satisfied", Role.STATUS),
  AT_RISK("atRisk", "at risk", Role.STATUS),
  BLOCKING("blocking", "blocking", Role.STATUS),
  NOT_APPLICABLE("notApplicable", "not applicable", Role.STATUS),
  UNKNOWN("unknown", "unknown", Role.STATUS),
  LEDGER("ledger", Role.LEDGER),
  VERDICT("verdict", Role.RESULT),
  AMBITION("ambition", Role.RESULT),
  DELAY("delay", Role.RESULT),
  CHECK("check", Role.REMARK),
  ENABLER("enabler", Role.REMARK),
  RISK("risk", Role.REMARK),
  STAKE("stake", Role.REMARK),
  PERSPECTIVE("perspective", Role.REMARK);

  /** What findings are for. */
  public enum Role {
    /** How a precondition stands. */
    STATUS,
    /** A row of the ledger. */
    LEDGER,
    /** Decides, once statuses and ledger are complete. */
    RESULT,
    /** Shown beside a decision; never changes what is decided. */
    REMARK
  }

  private final String spelling;
  private final String words;
  private final Role role;

  FindingKind(String spelling, Role role) {
    this(spelling, spelling, role);
  }

  FindingKind(String spelling, String words, Role role) {
    this.spelling = spelling;
    this.words = words;
    this.role = role;
  }

  /** The kind that is written so after {@code Finding.}, if there is one. */
  public static Optional<FindingKind> of(String spelling) {
    return Arrays.stream(values()).filter(kind -> kind.spelling.equals(spelling)).findFirst();
  }

  public static List<String> spellings() {
    return Arrays.stream(values()).map(FindingKind::spelling).toList();
  }

  /** As it stands in a rule: {@code atRisk}. */
  public String spelling() {
    return spelling;
  }

  public Role role() {
    return role;
  }

  /** The status of a precondition. */
  public boolean isStatus() {
    return role == Role.STATUS;
  }

  /** Whether it must be complete before statuses and the balance of the ledger are facts. */
  public boolean isEarly() {
    return role == Role.STATUS || role == Role.LEDGER;
  }

  /** Whether only this status counts where a precondition has both: graver ones first. */
  public boolean outranks(FindingKind other) {
    return rank() < other.rank();
  }

  private int rank() {
    return switch (this) {
      case BLOCKING -> 0;
      case AT_RISK -> 1;
      case UNKNOWN -> 2;
      case SATISFIED -> 3;
      case NOT_APPLICABLE -> 4;
      case LEDGER, VERDICT, AMBITION, DELAY, CHECK, ENABLER, RISK, STAKE, PERSPECTIVE -> 5;
    };
  }

  /** As messages of the check say it: {@code at risk}. */
  public String words() {
    return words;
  }
}
