package summit.counterfactual.paths.moves;

import java.util.Optional;
import summit.counterfactual.change.FactChange;
import summit.facts.Fact;

/** Which changes a search may make. */
public interface MoveFilter {
  /** Every change that rules can notice, whoever could make it; what a search is checked by. */
  MoveFilter ANY = (change, fact) -> Optional.of(MoveKind.FINDING);

  /**
   * What a change is; empty for what may not be part of a path.
   *
   * @param fact the fact before the change; the new one when it is added
   */
  Optional<MoveKind> kind(FactChange change, Fact fact);
}
