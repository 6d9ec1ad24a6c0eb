package summit.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.SetAside.Reason;

/**
 * Groups statements on the same matter: the latest governs, one origin counts once, and the latest
 * ones that contradict each other are contested.
 */
final class ConflictResolution {
  /** How many of the facts that contest one are named. */
  private static final int NAMED = 5;

  static final Comparator<Fact> BY_DATE =
      Comparator.<Fact, LocalDate>comparing(
              fact -> fact.date().or(fact::reported).orElse(LocalDate.MIN))
          .thenComparing(fact -> fact.reported().orElse(LocalDate.MIN));

  private final List<SetAside> setAside;
  private final List<List<Fact>> contested = new ArrayList<>();

  ConflictResolution(List<SetAside> setAside) {
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
    List<Fact> once = onceAnOrigin(standing);
    once.sort(Comparator.comparing(Fact::id));
    return once;
  }

  static List<Object> matter(Fact fact) {
    List<Object> key = new ArrayList<>(List.of(fact.type().name()));
    for (String field : fact.type().about()) {
      key.add(Optional.ofNullable(fact.value(field)).map(ConflictResolution::inAnyOrder));
    }
    return key;
  }

  /** "US and RU" speaks of the same parties as "RU and US". */
  private static Object inAnyOrder(Object value) {
    return value instanceof List<?> list ? new HashSet<>(list) : value;
  }

  private List<Fact> settleMatter(List<Fact> matter) {
    if (matter.size() == 1) {
      return matter;
    }
    Fact latest = matter.stream().max(BY_DATE).orElseThrow();
    List<Fact> current = new ArrayList<>();
    for (Fact fact : matter) {
      if (BY_DATE.compare(fact, latest) == 0) {
        current.add(fact);
      } else {
        setAside.add(
            new SetAside(
                fact.id(), Reason.SUPERSEDED, "setAside.outdated", Map.of("by", latest.id())));
      }
    }
    if (contradictory(current)) {
      contest(current);
      return List.of();
    }
    return current;
  }

  /** Whether some field is said to have two values that cannot both be true. */
  private static boolean contradictory(List<Fact> facts) {
    Map<Object, Object> said = new HashMap<>();
    for (Fact fact : facts) {
      for (String field : fact.type().states()) {
        Object value = fact.value(field);
        if (value instanceof Map<?, ?> byKey) {
          if (byKey.entrySet().stream()
              .anyMatch(entry -> differs(List.of(field, entry.getKey()), entry.getValue(), said))) {
            return true;
          }
        } else if (differs(field, value, said)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether another value has been said; what is absent, unknown or a list says nothing. */
  private static boolean differs(Object what, @Nullable Object value, Map<Object, Object> said) {
    if (value == null || value instanceof List<?> || value.toString().equals("UNKNOWN")) {
      return false;
    }
    Object earlier = said.putIfAbsent(what, value);
    return earlier != null && !earlier.equals(value);
  }

  private void contest(List<Fact> facts) {
    contested.add(facts);
    List<String> ids = facts.stream().map(Fact::id).toList();
    for (Fact fact : facts) {
      List<String> others = ids.stream().filter(id -> !id.equals(fact.id())).toList();
      setAside.add(contested(fact, others));
    }
  }

  private static SetAside contested(Fact fact, List<String> others) {
    return others.size() > NAMED
        ? new SetAside(
            fact.id(),
            Reason.CONTESTED,
            "setAside.contestedByMany",
            Map.of(
                "others",
                String.join(", ", others.subList(0, NAMED)),
                "more",
                others.size() - NAMED))
        : new SetAside(fact.id(), Reason.CONTESTED, "setAside.contested", Map.of("others", others));
  }

  private List<Fact> onceAnOrigin(List<Fact> facts) {
    Map<String, ClaimsOfOrigin> origins = new HashMap<>();
    List<Fact> once = new ArrayList<>();
    for (Fact fact : facts) {
      Optional<String> origin = fact.provenance().origin();
      Fact earlier =
          origin.isEmpty()
              ? null
              : origins.computeIfAbsent(origin.get(), one -> new ClaimsOfOrigin()).add(fact);
      if (earlier == null) {
        once.add(fact);
      } else {
        setAside.add(
            new SetAside(
                fact.id(), Reason.ONE_ORIGIN, "setAside.oneOrigin", Map.of("as", earlier.id())));
      }
    }
    return once;
  }
}
