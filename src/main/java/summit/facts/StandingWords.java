package summit.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.facts.vocabulary.DayMeaning;
import summit.facts.vocabulary.Field;

/**
 * What was said for a day that is fixed stands until that day, however old, unless something later
 * was said on the matter. Freshness is for words without a day.
 */
final class StandingWords {
  private final LocalDate asOf;
  private final Optional<Fact> fixed;
  private final Map<List<Object>, Fact> latest = new HashMap<>();

  /**
   * @param subject what is decided
   * @param facts everything that is known, also what is no longer fresh
   */
  StandingWords(LocalDate asOf, Optional<Fact> subject, List<Fact> facts) {
    this.asOf = asOf;
    this.fixed = subject.filter(this::fixed);
    if (fixed.isPresent()) {
      for (Fact fact : facts) {
        if (fact.type().stands().isPresent()) {
          latest.merge(
              ConflictResolution.matter(fact),
              fact,
              (one, other) -> ConflictResolution.BY_DATE.compare(one, other) < 0 ? other : one);
        }
      }
    }
  }

  /** Whether a day lies ahead on which what is decided is fixed to take place. */
  private boolean fixed(Fact subject) {
    for (Field field : subject.type().daysOf(DayMeaning.Ahead.class)) {
      Object day = subject.value(field.name());
      if (day != null
          && !Periods.lastDay(day).isBefore(asOf)
          && field.day().orElse(null) instanceof DayMeaning.Ahead ahead
          && ahead
              .fixed()
              .filter(values -> values.include(subject.value(values.field())))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact stands past its freshness. */
  boolean stands(Fact fact) {
    return fixed.isPresent()
        && fact.type()
            .stands()
            .filter(values -> values.include(fact.value(values.field())))
            .isPresent()
        && !saidBefore(fact, fixed.get())
        && ConflictResolution.BY_DATE.compare(
                fact, latest.getOrDefault(ConflictResolution.matter(fact), fact))
            >= 0;
  }

  /** Whether it was said before there was anything to say it of. */
  private static boolean saidBefore(Fact fact, Fact subject) {
    Optional<LocalDate> begun = subject.date();
    return fact.date()
        .or(fact::reported)
        .filter(day -> begun.filter(day::isBefore).isPresent())
        .isPresent();
  }
}
