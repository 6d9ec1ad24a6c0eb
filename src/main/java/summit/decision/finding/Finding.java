package summit.decision.finding;

import java.util.List;
import summit.decision.delay.DelayLevel;
import summit.decision.delay.LedgerRow;
import summit.decision.meeting.Level;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

/** One rule's conclusion. */
public sealed interface Finding {
  LazyReason grounds();

  /** The ids of what it rests on: the evidence of its facts, and the sources of its rule. */
  default List<String> sources() {
    return grounds().sources();
  }

  default Reason reason() {
    return grounds().reason();
  }

  /** A status of a precondition. */
  record OfPrecondition(String precondition, Status status, LazyReason grounds)
      implements Finding {}

  /** The verdict. */
  record OfVerdict(Verdict verdict, LazyReason grounds) implements Finding {}

  /** The highest level that a meeting could support. */
  record OfAmbition(Level level, LazyReason grounds) implements Finding {}

  /** Who is delaying. */
  record OfDelay(DelayLevel level, String party, LazyReason grounds) implements Finding {}

  /** A check of the attribution of delay. */
  record OfCheck(String name, boolean passed, LazyReason grounds) implements Finding {}

  /** A row of the conduct ledger. */
  record OfLedger(LedgerRow row, LazyReason grounds) implements Finding {}

  /** Something shown beside the verdict that never sets it. */
  record Beside(Kind kind, String party, LazyReason grounds) implements Finding {}

  /** What is shown beside the verdict; only a perspective has a party. */
  enum Kind {
    ENABLER,
    RISK,
    STAKE,
    PERSPECTIVE
  }
}
