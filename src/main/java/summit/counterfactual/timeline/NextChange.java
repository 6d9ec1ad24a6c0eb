package summit.counterfactual.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.facts.Admitted;
import summit.facts.Periods;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

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
  public static Optional<NextChange> of(NearbyDecisions rerun, Evaluation evaluation) {
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
        return Optional.of(
            of(
                day,
                new FlipDay(rerun, then, before, admitted).explain(flips, evaluation),
                evaluation.rulebook().phrases()));
      }
      before = admitted;
    }
    return Optional.empty();
  }

  private static NextChange of(LocalDate day, List<DatedFlip> flips, PhraseBook book) {
    String because =
        flips.stream()
            .flatMap(flip -> flip.because().stream())
            .map(Phrases::sentence)
            .distinct()
            .collect(Collectors.joining(" "));
    return new NextChange(
        day,
        because.isEmpty() ? Phrases.sentence(book.say("counterfactual.turn.dayItself")) : because,
        flips.stream().map(DatedFlip::flip).toList());
  }
}
