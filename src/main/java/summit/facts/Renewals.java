package summit.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.facts.SetAside.Reason;
import summit.facts.vocabulary.Field;

/** Days from which what was said before, by a predecessor, binds no more. */
final class Renewals {
  /** By type and field, the day for each value. */
  private final Map<String, Map<String, Map<String, LocalDate>>> days = new HashMap<>();

  /**
   * @param facts those that count, without what has not been done yet
   */
  Renewals(List<Fact> facts) {
    for (Fact fact : facts) {
      for (Field field : fact.type().fields().renewing()) {
        Object day = fact.value(field.name());
        if (day != null) {
          for (String renewed : field.renews()) {
            of(renewed)
                .merge(
                    fact.id(),
                    Periods.firstDay(day),
                    (one, other) -> one.isAfter(other) ? one : other);
          }
        }
      }
    }
  }

  /**
   * The days of a field.
   *
   * @param renewed a type and its field, such as {@code Policy.party}
   */
  private Map<String, LocalDate> of(String renewed) {
    int dot = renewed.indexOf('.');
    return days.computeIfAbsent(renewed.substring(0, Math.max(0, dot)), type -> new HashMap<>())
        .computeIfAbsent(renewed.substring(dot + 1), field -> new HashMap<>());
  }

  /** Why a fact binds no more; empty when it does. */
  Optional<SetAside> ended(Fact fact) {
    Map<String, Map<String, LocalDate>> ofType = days.get(fact.type().name());
    if (ofType == null) {
      return Optional.empty();
    }
    Optional<LocalDate> said = fact.date().or(fact::reported);
    for (Field field : fact.type().fields().values()) {
      Map<String, LocalDate> from = ofType.get(field.name());
      LocalDate since = from == null ? null : fact.text(field.name()).map(from::get).orElse(null);
      if (since != null && said.filter(since::isAfter).isPresent()) {
        return Optional.of(
            new SetAside(
                fact.id(), Reason.SUPERSEDED, "setAside.predecessor", Map.of("day", since)));
      }
    }
    return Optional.empty();
  }
}
