package summit.decision.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import summit.decision.delay.Direction;
import summit.decision.delay.Ledger;
import summit.decision.finding.Attribution;
import summit.decision.finding.Finding;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.facts.phrases.PhraseBook;

/** Says who is delaying, with the rows, the opposite evidence and every check. */
public final class DelayWriter {
  private final PhraseBook book;
  private final Ledger ledger;
  private final List<Finding> findings;

  public DelayWriter(PhraseBook book, Ledger ledger, List<Finding> findings) {
    this.book = book;
    this.ledger = ledger;
    this.findings = findings;
  }

  public Delay write(List<PreconditionAnswer> preconditions) {
    Attribution delay = Attribution.of(findings);
    int lead = ledger.balance().map(Ledger.Balance::lead).orElse(0);
    List<Delay.Check> checks = checks();
    List<Reason> because = delay.because();
    return new Delay(
        delay.level(),
        delay.primary(),
        lead,
        checks.stream().anyMatch(Delay.Check::passed)
            && checks.stream().anyMatch(check -> !check.passed()),
        because.isEmpty() ? book.say("delay.nothing") : because.get(0).text(),
        parties(),
        checks,
        control(preconditions),
        because);
  }

  private List<Delay.PartyLedger> parties() {
    return ledger.parties().stream()
        .map(
            party -> {
              int delaying = ledger.points(party, Direction.DELAYING);
              int advancing = ledger.points(party, Direction.ADVANCING);
              return new Delay.PartyLedger(
                  party, delaying, advancing, delaying - advancing, ledger.rowsOf(party));
            })
        .sorted(Comparator.comparingInt(Delay.PartyLedger::net).reversed())
        .toList();
  }

  private List<Delay.Check> checks() {
    Set<Delay.Check> checks = new LinkedHashSet<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.OfCheck check) {
        Reason reason = check.reason();
        checks.add(
            new Delay.Check(
                check.name(), check.passed(), reason.text(), reason.rule(), reason.at()));
      }
    }
    List<Delay.Check> byName = new ArrayList<>(checks);
    byName.sort(Comparator.comparing(Delay.Check::name));
    return byName;
  }

  private static List<Delay.Control> control(List<PreconditionAnswer> preconditions) {
    List<Delay.Control> control = new ArrayList<>();
    for (PreconditionAnswer answer : preconditions) {
      if (answer.status() == Status.BLOCKING || answer.status() == Status.AT_RISK) {
        Set<Reason.Lift> alone = new LinkedHashSet<>();
        answer.because().forEach(reason -> alone.addAll(reason.lift()));
        alone.removeIf(lift -> lift.parties().size() != 1);
        control.add(new Delay.Control(answer.id(), answer.status(), List.copyOf(alone)));
      }
    }
    return control;
  }
}
