package summit.counterfactual.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import summit.decision.DecisionRequest;
import summit.facts.AdmissionChange;
import summit.facts.Fact;
import summit.facts.Periods;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.Field;
import summit.rulebook.reach.DayUse;

/**
 * The days on which something may be decided otherwise than on the day before: a fact is admitted
 * or set aside, or a count of days takes a step that a rule can see. Between them every rule sees
 * the same.
 */
final class TurningDays {
  private final DecisionRequest request;
  private final DayUse use;
  private final LocalDate from;
  private final LocalDate to;
  private final TreeSet<LocalDate> days = new TreeSet<>();

  private TurningDays(DecisionRequest request, DayUse use, LocalDate from, LocalDate to) {
    this.request = request;
    this.use = use;
    this.from = from;
    this.to = to;
  }

  /** In order, those after the first day up to the last one. */
  static SortedSet<LocalDate> of(
      DecisionRequest request, DayUse use, LocalDate from, LocalDate to) {
    return new TurningDays(request, use, from, to).find();
  }

  private SortedSet<LocalDate> find() {
    if (use.daily(DayUse.AS_OF_DAY) || request.facts().stream().anyMatch(this::daily)) {
      from.plusDays(1).datesUntil(to.plusDays(1)).forEach(days::add);
      return days;
    }
    for (Fact fact : request.facts()) {
      AdmissionChange.of(fact).forEach(turn -> add(turn.day()));
      counting(fact).forEach(field -> passes(fact, field));
    }
    return days;
  }

  private boolean daily(Fact fact) {
    return counting(fact)
        .anyMatch(field -> use.daily(new DayUse.DayField(fact.type().name(), field.name())));
  }

  /** The fields that count days from or to a date that the fact gives. */
  private Stream<Field> counting(Fact fact) {
    return use.counting(fact.type()).stream().filter(field -> date(fact, field).isPresent());
  }

  private static Optional<LocalDate> date(Fact fact, Field field) {
    return field
        .derivation()
        .map(
            derivation ->
                derivation instanceof Derivation.DaysSince since
                    ? since.field()
                    : ((Derivation.DaysUntil) derivation).field())
        .flatMap(name -> Optional.ofNullable(fact.value(name)))
        .map(Periods::lastDay);
  }

  private void passes(Fact fact, Field field) {
    LocalDate date = date(fact, field).orElseThrow();
    boolean since = field.derivation().orElseThrow() instanceof Derivation.DaysSince;
    DayUse.DayField counted = new DayUse.DayField(fact.type().name(), field.name());
    for (int step : use.steps(counted, request.horizonDays())) {
      add(since ? date.plusDays(step) : date.plusDays(1L - step));
    }
  }

  private void add(LocalDate day) {
    if (day.isAfter(from) && !day.isAfter(to)) {
      days.add(day);
    }
  }
}
