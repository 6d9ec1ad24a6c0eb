package summit.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.Field;

/** Fills the fields that the service works out for rules. */
public final class DerivedFields {
  private final LocalDate asOf;
  private final Optional<String> subject;
  private final Set<String> remembered;

  /**
   * Works fields out as of a day.
   *
   * @param subject id of the fact that is decided
   * @param remembered ids of facts that are past their freshness
   */
  public DerivedFields(LocalDate asOf, Optional<String> subject, Set<String> remembered) {
    this.asOf = asOf;
    this.subject = subject;
    this.remembered = remembered;
  }

  /** The fact with the fields that its type works out, without what has not been done yet. */
  public Fact fill(Fact posted) {
    Fact fact = DaysToCome.asOf(posted, asOf);
    Map<String, Object> derived = new HashMap<>();
    for (Field field : fact.type().fields().workedOut()) {
      Object value = value(field.derivation().orElseThrow(), fact);
      if (value != null) {
        derived.put(field.name(), value);
      }
    }
    return fact.with(derived);
  }

  private @Nullable Object value(Derivation derivation, Fact fact) {
    if (derivation instanceof Derivation.DaysSince since) {
      Object date = fact.value(since.field());
      return date == null ? null : -daysUntil(date);
    }
    if (derivation instanceof Derivation.DaysUntil until) {
      Object date = fact.value(until.field());
      return date == null ? null : daysUntil(date);
    }
    if (derivation instanceof Derivation.KeysWith keys) {
      return fact.value(keys.field()) instanceof Map<?, ?> map ? keysWith(map, keys.value()) : null;
    }
    if (derivation instanceof Derivation.UnderDecision) {
      return subject.filter(fact.id()::equals).isPresent();
    }
    return !remembered.contains(fact.id());
  }

  private int daysUntil(Object date) {
    return Math.toIntExact(Periods.lastDay(date).toEpochDay() - asOf.toEpochDay());
  }

  private static List<String> keysWith(Map<?, ?> map, String value) {
    return map.entrySet().stream()
        .filter(entry -> entry.getValue().toString().equals(value))
        .map(entry -> entry.getKey().toString())
        .sorted()
        .toList();
  }
}
