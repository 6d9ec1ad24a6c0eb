package summit.decision.finding;

import java.util.HashMap;
import java.util.Map;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;

/** The field whose value a variable of a rule holds. */
record BoundField(String type, String field) {
  /** By variable; what is totalled is no field. */
  static Map<String, BoundField> of(RuleSyntax rule) {
    Map<String, BoundField> bound = new HashMap<>();
    for (Condition.Pattern pattern : ConditionContents.of(rule.when()).patterns()) {
      for (Constraint constraint : pattern.constraints()) {
        if (constraint instanceof Constraint.Bind bind) {
          bound.putIfAbsent(bind.variable(), new BoundField(pattern.type(), bind.field()));
        }
      }
    }
    return Map.copyOf(bound);
  }
}
