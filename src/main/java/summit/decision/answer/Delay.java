package summit.decision.answer;

import java.util.List;
import java.util.Optional;
import summit.decision.delay.DelayLevel;
import summit.decision.delay.LedgerRow;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;

/**
 * Who is delaying: the conduct ledger with its checks, and who could lift what stands in the way.
 * Conduct is attributed, never motive.
 *
 * @param primary the party that delay is attributed to; empty unless the level is PRIMARY
 * @param lead points by which the party that leads the ledger leads it
 * @param fragile whether some checks pass and others fail
 * @param control who could lift each blocking or at-risk precondition alone
 */
public record Delay(
    DelayLevel level,
    Optional<String> primary,
    int lead,
    boolean fragile,
    String summary,
    List<PartyLedger> parties,
    List<Check> checks,
    List<Control> control,
    List<Reason> because) {
  public Delay {
    parties = List.copyOf(parties);
    checks = List.copyOf(checks);
    control = List.copyOf(control);
    because = List.copyOf(because);
  }

  /** A party's rows; points delaying, advancing, and their difference. */
  public record PartyLedger(
      String party, int delaying, int advancing, int net, List<LedgerRow> rows) {
    public PartyLedger {
      rows = List.copyOf(rows);
    }
  }

  /** A test that an attribution must pass. */
  public record Check(String name, boolean passed, String text, String rule, String at) {}

  /** Who could lift a precondition alone, and how; nobody when that is left to several. */
  public record Control(String precondition, Status status, List<Reason.Lift> alone) {
    public Control {
      alone = List.copyOf(alone);
    }
  }
}
