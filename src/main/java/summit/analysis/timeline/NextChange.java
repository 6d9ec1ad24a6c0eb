package summit.analysis.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.analysis.comparison.Flip;
import summit.analysis.rerun.Rerun;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.facts.Admitted;

/**
 * The first day on which something is decided otherwise, if nothing is posted any more.
 *
 * @param at the day
 * @param because what turns on that day, in a sentence
 * @param flips what is decided otherwise, gravest first
 */
public record NextChange(LocalDate at, String because, List<Flip> flips) {
  /** A year ahead: longer than any fact but a law stays fresh. */
  private static final int DAYS = 365;

  public NextChange {
    flips = List.copyOf(flips);
  }

  /**
   * Looks a year ahead, at the days on which a rule can see a difference; not for requests so large
   * that each such day would cost another decision.
   *
   * @param evaluation by the same decision maker
   */
  public static Optional<NextChange> of(DecisionMaker maker, Evaluation evaluation) {
    Rerun rerun = Rerun.of(maker, evaluation);
    DecisionRequest request = evaluation.request();
    if (!rerun.cheap()) {
      return Optional.empty();
    }
    LocalDate last = request.asOf().plusDays(DAYS);
    for (LocalDate day : TurningDays.of(request, maker.reach().days(), request.asOf(), last)) {
      DecisionRequest then = request.asOf(day);
      Admitted admitted = maker.admit(then);
      List<Flip> flips = Flip.between(rerun.outline(), rerun.of(then, admitted));
      if (!flips.isEmpty()) {
        return Optional.of(
            of(day, new Boundary(maker, rerun, then, admitted).explain(flips, evaluation)));
      }
    }
    return Optional.empty();
  }

  private static NextChange of(LocalDate day, List<DatedFlip> flips) {
    return new NextChange(
        day,
        flips.stream()
            .flatMap(flip -> flip.because().stream())
            .distinct()
            .collect(Collectors.joining("; ")),
        flips.stream().map(DatedFlip::flip).toList());
  }
}
