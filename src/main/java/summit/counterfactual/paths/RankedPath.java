package summit.counterfactual.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.paths.moves.Move;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.target.StatusPreference;
import summit.decision.Evaluation;
import summit.facts.Fact;

/**
 * A set of changes with what it is ranked by, and the idea behind it.
 *
 * @param steps how often a party must move
 * @param unsettled how many preconditions are not satisfied afterwards, the worse the more
 */
record RankedPath(
    List<Integer> set,
    double cost,
    List<String> parties,
    int steps,
    int unsettled,
    boolean byCost,
    List<Object> idea) {
  private static final Comparator<RankedPath> ORDER =
      Comparator.<RankedPath>comparingDouble(one -> one.byCost ? one.cost : one.set.size())
          .thenComparing(one -> one.set.size())
          .thenComparing(RankedPath::cost)
          .thenComparing(one -> one.parties.size())
          .thenComparing(RankedPath::steps)
          .thenComparing(RankedPath::unsettled)
          .thenComparing(one -> one.set.toString());

  /** Sets by idea, each idea's best first, the ideas in order of their best. */
  static List<List<RankedPath>> byIdea(
      Collection<List<Integer>> sets, SearchSpace ground, Evaluation present, ChangeCosts costs) {
    MovingParties parties = MovingParties.of(present);
    List<RankedPath> ranked = new ArrayList<>();
    for (List<Integer> set : sets) {
      ranked.add(of(set, ground, present.request().facts(), parties, costs));
    }
    ranked.sort(ORDER);
    Map<List<Object>, List<RankedPath>> byIdea = new LinkedHashMap<>();
    ranked.forEach(one -> byIdea.computeIfAbsent(one.idea(), key -> new ArrayList<>()).add(one));
    return List.copyOf(byIdea.values());
  }

  private static RankedPath of(
      List<Integer> set,
      SearchSpace ground,
      List<Fact> facts,
      MovingParties parties,
      ChangeCosts costs) {
    MoveVocabulary moves = ground.moves();
    int steps = 0;
    TreeSet<String> moved = new TreeSet<>();
    double cost = 0;
    for (int index : set) {
      FactChange change = moves.get(index).change();
      List<String> movers = parties.moved(change, facts);
      moved.addAll(movers);
      steps += movers.size();
      cost += costs.of(change, movers);
    }
    int unsettled =
        ground.trials().outline(set).statuses().values().stream()
            .mapToInt(StatusPreference::distance)
            .sum();
    return new RankedPath(
        set, cost, List.copyOf(moved), steps, unsettled, costs.ranked(), idea(set, moves, parties));
  }

  /** What a set of changes is about. */
  static List<Object> idea(List<Integer> set, MoveVocabulary moves, MovingParties parties) {
    List<Object> idea = new ArrayList<>();
    set.forEach(index -> idea.add(what(moves.get(index), parties)));
    idea.sort(Comparator.comparing(Object::toString));
    return idea;
  }

  /** What a change is about, whichever of several like facts it is made of and what it says. */
  private static List<Object> what(Move move, MovingParties parties) {
    String what = move.change() instanceof FactChange.Set set ? set.field() : "";
    return List.of(
        move.kind(),
        move.change().kind(),
        move.fact().type().name(),
        what,
        parties.named(move.fact(), move.fact().type().about()));
  }
}
