package summit.counterfactual.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.facts.Admitted;
import summit.facts.Periods;

/**
 * The first day on which something is decided otherwise, if nothing is posted any more. What does
 * it is worked out only for those who ask, since that takes decisions of its own.
 */
public final class ComingChange {
  /** A year ahead: longer than any fact but a law stays fresh. */
  private static final int DAYS = 365;

  private final NearbyDecisions rerun;
  private final Evaluation evaluation;
  private final DecisionRequest then;
  private final Admitted before;
  private final Admitted after;
  private final List<Flip> flips;

  private ComingChange(
      NearbyDecisions rerun,
      Evaluation evaluation,
      DecisionRequest then,
      Admitted before,
      Admitted after,
      List<Flip> flips) {
    this.rerun = rerun;
    this.evaluation = evaluation;
    this.then = then;
    this.before = before;
    this.after = after;
    this.flips = flips;
  }

  /** The day until which it is looked for. */
  public static LocalDate horizon(LocalDate asOf) {
    return asOf.plusDays(DAYS);
  }

  /**
   * Looks a year ahead, at the days on which a rule can see a difference; not for requests so large
   * that each such day would cost another decision.
   *
   * @param rerun of the evaluation
   */
  public static Optional<ComingChange> of(NearbyDecisions rerun, Evaluation evaluation) {
    if (!rerun.cheap()) {
      return Optional.empty();
    }
    DecisionRequest request = evaluation.request();
    LocalDate today = request.asOf();
    SortedSet<LocalDate> days =
        TurningDays.of(
            request, rerun.maker().reach().days(), today, Periods.within(horizon(today)));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    AdmissionCalendar calendar =
        new AdmissionCalendar(rerun.maker(), request, today, evaluation.admitted());
    Admitted before = evaluation.admitted();
    for (LocalDate day : days) {
      Admitted admitted = calendar.on(day);
      DecisionRequest then = request.asOf(day);
      List<Flip> flips = Flip.between(rerun.outline(), rerun.of(then, admitted));
      if (!flips.isEmpty()) {
        return Optional.of(new ComingChange(rerun, evaluation, then, before, admitted, flips));
      }
      before = admitted;
    }
    return Optional.empty();
  }

  public LocalDate day() {
    return then.asOf();
  }

  /** With what turns on that day. */
  public NextChange explained() {
    return NextChange.of(
        day(),
        new FlipDay(rerun, then, before, after).explain(flips, evaluation),
        evaluation.rulebook().phrases());
  }
}
