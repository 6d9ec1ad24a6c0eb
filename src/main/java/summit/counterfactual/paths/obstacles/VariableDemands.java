package summit.counterfactual.paths.obstacles;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import summit.language.syntax.Constraint;

/** What variables must be for a match to serve. */
final class VariableDemands {
  static final VariableDemands NONE = new VariableDemands(Map.of());

  private final Map<String, Predicate<@Nullable Object>> byVariable;

  private VariableDemands(Map<String, Predicate<@Nullable Object>> byVariable) {
    this.byVariable = byVariable;
  }

  VariableDemands and(String variable, Predicate<@Nullable Object> demand) {
    Map<String, Predicate<@Nullable Object>> more = new HashMap<>(byVariable);
    more.merge(variable, demand, Predicate::and);
    return new VariableDemands(more);
  }

  boolean allow(Constraint.Bind bind, @Nullable Object value) {
    Predicate<@Nullable Object> demand = byVariable.get(bind.variable());
    return demand == null || demand.test(value);
  }

  /** The variables of which something is demanded. */
  Set<String> variables() {
    return byVariable.keySet();
  }
}
