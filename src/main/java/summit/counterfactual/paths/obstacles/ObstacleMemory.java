package summit.counterfactual.paths.obstacles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.counterfactual.paths.usage.RelevantRules;
import summit.decision.meeting.Status;
import summit.facts.Fact;

/**
 * What was worked out to be needed: of preconditions, for further situations that look the same to
 * the rules about them, since most changes leave most preconditions as they are; and of sets of
 * changes, for a search that goes on to longer paths. For one question, by one thread.
 */
public final class ObstacleMemory {
  /** Some tens of megabytes at most; a search of the usual size stays below. */
  private static final int MAX_LOOKS = 5_000;

  /** A search that tried more sets is not followed by one for longer paths. */
  private static final int MAX_SETS = 400;

  private final RelevantRules relevant;
  private final Map<String, Set<String>> types = new HashMap<>();
  private final Map<Look, Map<Set<Status>, List<ObstacleClause>>> known = new HashMap<>();
  private final Map<List<Integer>, List<ObstacleClause>> bySet = new HashMap<>();

  public ObstacleMemory(RelevantRules relevant) {
    this.relevant = relevant;
  }

  /** What is known to be needed beyond a set of changes; nothing where it reaches the target. */
  public Optional<List<ObstacleClause>> needs(List<Integer> set) {
    return Optional.ofNullable(bySet.get(set));
  }

  /** Remembers what is needed beyond a set of changes, for a search for longer paths. */
  public void remember(List<Integer> set, List<ObstacleClause> needs) {
    if (bySet.size() < MAX_SETS) {
      bySet.put(set, List.copyOf(needs));
    }
  }

  RelevantRules relevant() {
    return relevant;
  }

  /** Every type of fact that the rules about a precondition rest on, however far back. */
  Set<String> types(String precondition) {
    return types.computeIfAbsent(
        precondition,
        id -> {
          Set<String> all = new TreeSet<>();
          relevant.behind(relevant.about(id)).forEach(rule -> all.addAll(relevant.reads(rule)));
          return all;
        });
  }

  /** What is known of a precondition in a situation, by the statuses wanted; may be added to. */
  Map<Set<Status>, List<ObstacleClause>> of(String precondition, ChangedSituation situation) {
    if (known.size() >= MAX_LOOKS) {
      known.clear();
    }
    return known.computeIfAbsent(look(precondition, situation), look -> new HashMap<>());
  }

  /**
   * A situation as the rules about a precondition see it.
   *
   * @param facts those of the types that they rest on, as rules see them
   * @param posted the same as they were posted
   * @param sleeping those that do not count and might
   * @param subject what is decided
   * @param open the changes of those types that may still be made
   */
  private record Look(
      String precondition,
      List<Fact> facts,
      List<Fact> posted,
      List<Fact> sleeping,
      List<Fact> subject,
      boolean contested,
      BitSet open) {}

  private Look look(String precondition, ChangedSituation situation) {
    Set<String> of = types(precondition);
    List<Fact> facts = new ArrayList<>();
    List<Fact> sleeping = new ArrayList<>();
    for (String type : of) {
      facts.addAll(situation.facts(type));
      sleeping.addAll(situation.sleeping(type));
    }
    List<Fact> posted = new ArrayList<>();
    for (Fact fact : situation.evaluation().request().facts()) {
      if (of.contains(fact.type().name())) {
        posted.add(fact);
      }
    }
    BitSet open = situation.moves().ofTypes(of);
    open.and(situation.open());
    return new Look(
        precondition,
        facts,
        posted,
        sleeping,
        situation.evaluation().admitted().subject().stream().toList(),
        situation.contested(of),
        open);
  }
}
