package summit.counterfactual.paths.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.facts.Fact;

/** Which matter a fact speaks of. */
public final class FactMatter {
  private FactMatter() {}

  /** The values of the fields that say so; empty when facts of the type speak of none in common. */
  public static List<Object> of(Fact fact) {
    List<Object> matter = new ArrayList<>();
    for (String field : fact.type().about()) {
      Object value = fact.value(field);
      matter.add(Optional.ofNullable(value instanceof List<?> list ? Set.copyOf(list) : value));
    }
    return matter;
  }
}
