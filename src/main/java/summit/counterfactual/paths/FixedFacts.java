package summit.counterfactual.paths;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.paths.moves.Move;
import summit.facts.Fact;

/** What does not move: facts by id, all facts of a type, and parties. */
final class FixedFacts {
  private final Set<String> names;
  private final MovingParties parties;
  private final List<Fact> facts;

  FixedFacts(Set<String> names, MovingParties parties, List<Fact> facts) {
    this.names = new TreeSet<>(names);
    this.parties = parties;
    this.facts = List.copyOf(facts);
  }

  /** Which of the names rules a change out, if one does. */
  Optional<String> ruledOutBy(Move move) {
    Set<String> touched = new TreeSet<>(parties.moved(move.change(), facts));
    touched.add(move.fact().id());
    touched.add(move.fact().type().name());
    return names.stream().filter(touched::contains).findFirst();
  }
}
