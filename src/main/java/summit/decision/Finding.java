package summit.decision;

import summit.decision.delay.DelayLevel;
import summit.decision.delay.LedgerRow;

/** One rule's conclusion. */
public sealed interface Finding {
  Reason reason();

  /** A status of a precondition. */
  record OfPrecondition(String precondition, Status status, Reason reason) implements Finding {}

  /** The verdict. */
  record OfVerdict(Verdict verdict, Reason reason) implements Finding {}

  /** The highest level that a meeting could support. */
  record OfAmbition(Level level, Reason reason) implements Finding {}

  /** Who is delaying. */
  record OfDelay(DelayLevel level, String party, Reason reason) implements Finding {}

  /** A check of the attribution of delay. */
  record OfCheck(String name, boolean passed, Reason reason) implements Finding {}

  /** A row of the conduct ledger. */
  record OfLedger(LedgerRow row, Reason reason) implements Finding {}

  /** Something shown beside the verdict that never sets it. */
  record Beside(Kind kind, String party, Reason reason) implements Finding {}

  /** What is shown beside the verdict; only a perspective has a party. */
  enum Kind {
    ENABLER,
    RISK,
    STAKE,
    PERSPECTIVE
  }
}
