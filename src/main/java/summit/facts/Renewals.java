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
  private final Map<String, Map<String, LocalDate>> byField = new HashMap<>();

  /**
   * @param facts those that count, without what has not been done yet
   */
  Renewals(List<Fact> facts) {
    for (Fact fact : facts) {
      for (Field field : fact.type().fields().values()) {
        Object day = field.renews().isEmpty() ? null : fact.value(field.name());
        if (day != null) {
          for (String renewed : field.renews()) {
            byField
                .computeIfAbsent(renewed, one -> new HashMap<>())
                .merge(
                    fact.id(),
                    Periods.firstDay(day),
                    (one, other) -> one.isAfter(other) ? one : other);
          }
        }
      }
    }
  }

  /** Why a fact binds no more; empty when it does. */
  Optional<SetAside> ended(Fact fact) {
    if (byField.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> said = fact.date().or(fact::reported);
    for (Field field : fact.type().fields().values()) {
      Map<String, LocalDate> days = byField.get(fact.type().name() + "." + field.name());
      LocalDate since = days == null ? null : fact.text(field.name()).map(days::get).orElse(null);
      if (since != null && said.filter(since::isAfter).isPresent()) {
        return Optional.of(
            new SetAside(
                fact.id(), Reason.SUPERSEDED, "setAside.predecessor", Map.of("day", since)));
      }
    }
    return Optional.empty();
  }
}
