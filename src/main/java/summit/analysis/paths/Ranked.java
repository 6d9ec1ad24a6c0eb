package summit.analysis.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import summit.analysis.change.FactChange;
import summit.analysis.change.Parties;
import summit.analysis.paths.moves.Moves;
import summit.analysis.paths.target.Betterness;
import summit.decision.Evaluation;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;

/**
 * A set of changes with what it is ranked by, and the idea behind it.
 *
 * @param steps how often a party must move
 * @param unsettled how many preconditions are not satisfied afterwards, the worse the more
 */
record Ranked(
    List<Integer> set,
    double cost,
    List<String> parties,
    int steps,
    int unsettled,
    boolean byCost,
    List<Object> idea) {
  private static final Comparator<Ranked> ORDER =
      Comparator.<Ranked>comparingDouble(one -> one.byCost ? one.cost : one.set.size())
          .thenComparing(one -> one.set.size())
          .thenComparing(Ranked::cost)
          .thenComparing(one -> one.parties.size())
          .thenComparing(Ranked::steps)
          .thenComparing(Ranked::unsettled)
          .thenComparing(one -> one.set.toString());

  /** Sets by idea, each idea's best first, the ideas in order of their best. */
  static List<List<Ranked>> byIdea(
      Collection<List<Integer>> sets, Ground ground, Evaluation present, Costs costs) {
    Parties parties = Parties.of(present);
    List<Ranked> ranked = new ArrayList<>();
    for (List<Integer> set : sets) {
      ranked.add(of(set, ground, present.request().facts(), parties, costs));
    }
    ranked.sort(ORDER);
    Map<List<Object>, List<Ranked>> byIdea = new LinkedHashMap<>();
    ranked.forEach(one -> byIdea.computeIfAbsent(one.idea(), key -> new ArrayList<>()).add(one));
    return List.copyOf(byIdea.values());
  }

  private static Ranked of(
      List<Integer> set, Ground ground, List<Fact> facts, Parties parties, Costs costs) {
    Moves moves = ground.moves();
    int steps = 0;
    TreeSet<String> moved = new TreeSet<>();
    double cost = 0;
    List<Object> idea = new ArrayList<>();
    for (int index : set) {
      FactChange change = moves.get(index).change();
      List<String> movers = parties.moved(change, facts);
      moved.addAll(movers);
      steps += movers.size();
      cost += costs.of(change, movers);
      idea.add(List.of(what(change, moves.get(index).fact()), movers));
    }
    idea.sort(Comparator.comparing(Object::toString));
    int unsettled =
        ground.trials().outline(set).statuses().values().stream()
            .mapToInt(Betterness::distance)
            .sum();
    return new Ranked(set, cost, List.copyOf(moved), steps, unsettled, costs.ranked(), idea);
  }

  /** What a change is about, whichever of several like facts it is made of. */
  private static List<Object> what(FactChange change, Fact fact) {
    List<Object> what = new ArrayList<>(List.of(change.kind(), fact.type().name()));
    if (change instanceof FactChange.Set set) {
      what.add(set.field());
      what.add(set.value().map(Ranked::gist).orElse("nothing"));
    } else if (change instanceof FactChange.Add) {
      fact.values().values().stream().filter(Constant.class::isInstance).forEach(what::add);
    }
    return what;
  }

  /** A value, or its kind where one is as good as another. */
  private static Object gist(Object value) {
    return value instanceof Constant || value instanceof Boolean || value instanceof Collection
        ? value
        : value.getClass().getSimpleName();
  }
}
