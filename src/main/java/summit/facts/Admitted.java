package summit.facts;

import java.util.List;
import java.util.Optional;

/**
 * What a decision may rest on.
 *
 * @param facts admitted facts, by id, with the fields that the service works out
 * @param contested groups of facts that contradict each other; in none of the other lists of facts
 * @param subject the fact that is decided, if one was posted
 */
public record Admitted(
    List<Fact> facts, List<List<Fact>> contested, List<SetAside> setAside, Optional<Fact> subject) {
  public Admitted {
    facts = List.copyOf(facts);
    contested = contested.stream().map(List::copyOf).toList();
    setAside = List.copyOf(setAside);
  }
}
