package summit.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import summit.facts.SetAside.Reason;

/**
 * Groups statements on the same matter: the latest governs, one origin counts once, and the latest
 * ones that contradict each other are contested.
 */
final class Matters {
  private static final Comparator<Fact> BY_DATE =
      Comparator.<Fact, LocalDate>comparing(
              fact -> fact.date().or(fact::reported).orElse(LocalDate.MIN))
          .thenComparing(fact -> fact.reported().orElse(LocalDate.MIN));

  private final List<SetAside> setAside;
  private final List<List<Fact>> contested = new ArrayList<>();

  Matters(List<SetAside> setAside) {
    this.setAside = setAside;
  }

  List<List<Fact>> contested() {
    return contested;
  }

  /** The facts that stand, by id. */
  List<Fact> settle(List<Fact> facts) {
    Map<List<Object>, List<Fact>> matters = new LinkedHashMap<>();
    List<Fact> standing = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.type().about().isEmpty()) {
        standing.add(fact);
      } else {
        matters.computeIfAbsent(matter(fact), key -> new ArrayList<>()).add(fact);
      }
    }
    matters.values().forEach(matter -> standing.addAll(settleMatter(matter)));
    return onceAnOrigin(standing).stream().sorted(Comparator.comparing(Fact::id)).toList();
  }

  private static List<Object> matter(Fact fact) {
    List<Object> key = new ArrayList<>(List.of(fact.type().name()));
    for (String field : fact.type().about()) {
      key.add(Optional.ofNullable(fact.value(field)).map(Matters::inAnyOrder));
    }
    return key;
  }

  /** "US and RU" speaks of the same parties as "RU and US". */
  private static Object inAnyOrder(Object value) {
    return value instanceof List<?> list ? Set.copyOf(list) : value;
  }

  private List<Fact> settleMatter(List<Fact> matter) {
    Fact latest = matter.stream().max(BY_DATE).orElseThrow();
    List<Fact> current = new ArrayList<>();
    for (Fact fact : matter) {
      if (BY_DATE.compare(fact, latest) == 0) {
        current.add(fact);
      } else {
        setAside.add(
            new SetAside(fact.id(), Reason.SUPERSEDED, "superseded by the later " + latest.id()));
      }
    }
    for (Fact fact : current) {
      for (Fact other : current) {
        if (contradict(fact, other)) {
          contest(current);
          return List.of();
        }
      }
    }
    return current;
  }

  private static boolean contradict(Fact fact, Fact other) {
    return fact.type().states().stream()
        .anyMatch(field -> differ(fact.value(field), other.value(field)));
  }

  /** Whether two values cannot both be true; what is absent, unknown or a list says nothing. */
  private static boolean differ(@Nullable Object one, @Nullable Object two) {
    if (one == null || two == null || one instanceof List<?>) {
      return false;
    }
    if (one instanceof Map<?, ?> map && two instanceof Map<?, ?> others) {
      return map.entrySet().stream()
          .anyMatch(entry -> differ(entry.getValue(), others.get(entry.getKey())));
    }
    return Stream.of(one, two).noneMatch(value -> value.toString().equals("UNKNOWN"))
        && !one.equals(two);
  }

  private void contest(List<Fact> facts) {
    contested.add(facts);
    for (Fact fact : facts) {
      List<String> others =
          facts.stream().map(Fact::id).filter(id -> !id.equals(fact.id())).toList();
      setAside.add(
          new SetAside(
              fact.id(), Reason.CONTESTED, "contested by " + String.join(" and ", others)));
    }
  }

  private List<Fact> onceAnOrigin(List<Fact> facts) {
    Map<List<Object>, Fact> first = new HashMap<>();
    List<Fact> once = new ArrayList<>();
    for (Fact fact : facts) {
      Optional<String> origin = fact.provenance().origin();
      Fact earlier =
          origin.isEmpty() ? null : first.putIfAbsent(List.of(origin.get(), claim(fact)), fact);
      if (earlier == null) {
        once.add(fact);
      } else {
        setAside.add(
            new SetAside(fact.id(), Reason.ONE_ORIGIN, "has the same origin as " + earlier.id()));
      }
    }
    return once;
  }

  /** What a fact claims: its matter and what it states, or all its fields but the id. */
  private static Object claim(Fact fact) {
    if (!fact.type().states().isEmpty()) {
      return List.of(
          matter(fact),
          fact.type().states().stream()
              .map(field -> Optional.ofNullable(fact.value(field)))
              .toList());
    }
    Map<String, Object> values = new LinkedHashMap<>(fact.values());
    values.remove(FactType.ID);
    return List.of(fact.type().name(), values);
  }
}
