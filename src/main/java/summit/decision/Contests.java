package summit.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.facts.Fact;

/**
 * Which preconditions hang on facts that contradict each other: each side is believed in turn, and
 * where that changes a status, the precondition is contested. One that blocks either way still
 * blocks.
 */
final class Contests {
  /** As many as any closed list of statements has values; each costs an evaluation. */
  private static final int MAX_SIDES = 8;

  private final Map<String, List<Fact>> byPrecondition = new TreeMap<>();
  private final Map<String, List<Finding.OfPrecondition>> said = new TreeMap<>();
  private final Map<String, Status> agreed = new TreeMap<>();

  private Contests() {}

  /**
   * Weighs groups of contradicting facts.
   *
   * @param withheld the statuses when none of them is believed
   * @param believing the statuses when one of them is believed as well
   */
  static Contests of(
      List<List<Fact>> groups, Statuses withheld, Function<Fact, Statuses> believing) {
    Contests contests = new Contests();
    for (List<Fact> group : groups) {
      contests.weigh(group, withheld, sides(group).map(believing).toList());
    }
    return contests;
  }

  /** One fact for each different statement, by id. */
  private static Stream<Fact> sides(List<Fact> group) {
    Map<List<Optional<Object>>, Fact> byStatement = new LinkedHashMap<>();
    for (Fact fact : group) {
      byStatement.putIfAbsent(
          fact.type().states().stream()
              .map(field -> Optional.ofNullable(fact.value(field)))
              .toList(),
          fact);
    }
    return byStatement.values().stream().limit(MAX_SIDES);
  }

  private void weigh(List<Fact> group, Statuses withheld, List<Statuses> sides) {
    for (String precondition : withheld.byPrecondition().keySet()) {
      Set<Status> statuses =
          sides.stream().map(side -> side.of(precondition)).collect(Collectors.toSet());
      if (statuses.equals(Set.of(withheld.of(precondition)))) {
        continue;
      }
      if (statuses.size() > 1) {
        byPrecondition.computeIfAbsent(precondition, id -> new ArrayList<>()).addAll(group);
      } else {
        statuses.forEach(status -> agreed.merge(precondition, status, Status::stronger));
      }
      List<Finding.OfPrecondition> findings =
          said.computeIfAbsent(precondition, id -> new ArrayList<>());
      sides.forEach(side -> findings.addAll(side.findingsOf(precondition)));
    }
  }

  /** The statuses, with UNKNOWN for what is contested unless another contest blocks either way. */
  Map<String, Status> settle(Statuses withheld) {
    Map<String, Status> settled = new TreeMap<>(withheld.byPrecondition());
    byPrecondition.keySet().forEach(precondition -> settled.put(precondition, Status.UNKNOWN));
    agreed.forEach(
        (precondition, status) -> {
          if (status == Status.BLOCKING || !byPrecondition.containsKey(precondition)) {
            settled.put(precondition, status);
          }
        });
    return settled;
  }

  /** What either side says of a precondition, without repetition, in order. */
  List<Finding.OfPrecondition> said(String precondition) {
    return said.getOrDefault(precondition, List.of()).stream().distinct().toList();
  }

  /** Why a precondition is contested; empty when it is not. */
  Optional<Reason> reason(String precondition) {
    List<Fact> facts = byPrecondition.get(precondition);
    if (facts == null) {
      return Optional.empty();
    }
    List<String> claims = facts.stream().map(Contests::claim).distinct().sorted().toList();
    TreeSet<String> evidence = new TreeSet<>(SourceOrder.BY_NUMBER);
    facts.forEach(fact -> evidence.addAll(fact.provenance().evidence()));
    return Optional.of(
        new Reason(
            "Facts that contradict each other decide nothing",
            "contested: " + String.join("; ", claims),
            facts.stream().map(Fact::id).distinct().sorted().toList(),
            String.join(", ", evidence),
            "admission",
            List.of(),
            List.of()));
  }

  private static String claim(Fact fact) {
    List<String> stated =
        fact.type().states().stream()
            .flatMap(field -> Optional.ofNullable(fact.value(field)).stream())
            .map(Wording::of)
            .toList();
    return fact.id() + " says " + (stated.isEmpty() ? "nothing" : Wording.list(stated));
  }
}
