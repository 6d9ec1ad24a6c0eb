package summit.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import summit.facts.vocabulary.DayMeaning;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;

/**
 * What has not come about by a day counts for nothing on it: of a fact that says that something
 * will have been done only what holds until then is left.
 */
final class DaysToCome {
  private DaysToCome() {}

  /** The latest day on which what a fact says came about; empty when it says of none. */
  static Optional<LocalDate> occurred(Fact fact) {
    LocalDate latest = null;
    for (Field field : fact.type().daysOf(DayMeaning.Occurred.class)) {
      Object day = fact.value(field.name());
      if (day != null && occurs(fact, field)) {
        LocalDate first = Periods.firstDay(day);
        latest = latest == null || first.isAfter(latest) ? first : latest;
      }
    }
    return Optional.ofNullable(latest);
  }

  /** Whether a field says when what a fact says came about, rather than when it is to. */
  private static boolean occurs(Fact fact, Field field) {
    return field.day().orElse(null) instanceof DayMeaning.Occurred occurred
        && occurred.only().filter(only -> !only.include(fact.value(only.field()))).isEmpty();
  }

  /**
   * The day that a fact is about, if it can be known from that day on: not one that is planned, and
   * not one on which something is done about what was known before.
   */
  static Optional<LocalDate> known(Fact fact) {
    for (String name : fact.type().dateFields()) {
      Object date = fact.value(name);
      Field field = fact.type().fields().get(name);
      if (date != null && field != null && (field.day().isEmpty() || occurs(fact, field))) {
        return Optional.of(Periods.lastDay(date));
      }
    }
    return Optional.empty();
  }

  /** The first day after another on which something is done about what a fact says. */
  static Optional<LocalDate> doneAfter(Fact fact, LocalDate asOf) {
    LocalDate next = null;
    for (Field field : fact.type().daysOf(DayMeaning.Done.class)) {
      Object day = fact.value(field.name());
      if (day != null) {
        LocalDate first = Periods.firstDay(day);
        if (first.isAfter(asOf) && (next == null || first.isBefore(next))) {
          next = first;
        }
      }
    }
    return Optional.ofNullable(next);
  }

  /** A fact as it reads on a day, on which some of what it says has not been done. */
  static Fact asOf(Fact fact, LocalDate asOf) {
    if (doneAfter(fact, asOf).isEmpty()) {
      return fact;
    }
    Map<String, Object> values = new LinkedHashMap<>(fact.values());
    for (Field field : fact.type().daysOf(DayMeaning.Done.class)) {
      Object day = fact.value(field.name());
      if (day != null
          && Periods.firstDay(day).isAfter(asOf)
          && field.day().orElse(null) instanceof DayMeaning.Done done) {
        values.remove(field.name());
        values.putAll(before(fact, done));
      }
    }
    return new Fact(fact.id(), fact.type(), values, fact.provenance(), fact.from());
  }

  private static Map<String, Object> before(Fact fact, DayMeaning.Done done) {
    Map<String, Object> before = new HashMap<>();
    done.before()
        .forEach(
            (name, value) -> {
              Field field = fact.type().fields().get(name);
              if (field != null && fact.value(name) != null) {
                before.put(
                    name,
                    field.type() instanceof FieldType.OneOf closed
                        ? closed.list().find(value).<Object>map(one -> one).orElse(value)
                        : value);
              }
            });
    return before;
  }
}
