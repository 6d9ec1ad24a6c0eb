package summit.counterfactual.paths.moves;

import summit.counterfactual.change.FactChange;
import summit.facts.Fact;
import summit.facts.vocabulary.DayMeaning;
import summit.facts.vocabulary.Field;

/**
 * A change that may be part of a path.
 *
 * @param index place in the vocabulary, from 0
 * @param fact the fact before the change; the new one when it is added
 */
public record Move(int index, FactChange change, Fact fact, MoveKind kind) {
  /** Whether both change the same thing, so that they cannot be made together. */
  public boolean excludes(Move other) {
    if (!fact.id().equals(other.fact.id())) {
      return false;
    }
    return !(change instanceof FactChange.Set one
        && other.change instanceof FactChange.Set two
        && !one.field().equals(two.field())
        && !isOnTheDayOf(one, two)
        && !isOnTheDayOf(two, one));
  }

  /** Whether what one says took place on the day that another sets. */
  private boolean isOnTheDayOf(FactChange.Set one, FactChange.Set other) {
    Field day = fact.type().fields().get(other.field());
    return day != null
        && day.day().orElse(null) instanceof DayMeaning.Occurred occurred
        && one.value().filter(value -> occurred.ofValue(one.field(), value)).isPresent();
  }
}
