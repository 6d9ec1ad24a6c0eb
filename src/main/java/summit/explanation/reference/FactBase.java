package summit.explanation.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summit.facts.Fact;

/** The facts of an evaluation, by type, in the order in which they came. They only grow. */
public final class FactBase {
  private final Map<String, List<Fact>> byType = new HashMap<>();

  public FactBase() {}

  public FactBase(Collection<Fact> facts) {
    addAll(facts);
  }

  public void addAll(Collection<Fact> facts) {
    facts.forEach(
        fact -> byType.computeIfAbsent(fact.type().name(), name -> new ArrayList<>()).add(fact));
  }

  public List<Fact> of(String type) {
    return byType.getOrDefault(type, List.of());
  }
}
