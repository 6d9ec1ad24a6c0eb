package summit.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.Field;

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

  /** The same with every count of days moved on; holds for as long as no fact has its turn. */
  public Admitted later(int days) {
    return new Admitted(
        facts.stream().map(fact -> later(fact, days)).toList(),
        contested.stream()
            .map(group -> group.stream().map(fact -> later(fact, days)).toList())
            .toList(),
        setAside,
        subject.map(fact -> later(fact, days)));
  }

  private static Fact later(Fact fact, int days) {
    Map<String, Object> moved = new HashMap<>();
    for (Field field : fact.type().fields().workedOut()) {
      if (fact.value(field.name()) instanceof Integer count) {
        Derivation derivation = field.derivation().orElseThrow();
        if (derivation instanceof Derivation.DaysSince) {
          moved.put(field.name(), count + days);
        } else if (derivation instanceof Derivation.DaysUntil) {
          moved.put(field.name(), count - days);
        }
      }
    }
    return fact.with(moved);
  }
}
