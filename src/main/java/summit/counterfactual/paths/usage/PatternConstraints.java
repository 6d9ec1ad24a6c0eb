package summit.counterfactual.paths.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.Operand;

/** What a pattern asks of its fact, with the pattern's own variables put back as fields. */
public final class PatternConstraints {
  private PatternConstraints() {}

  /** Each thing that is asked by itself; bindings ask nothing. */
  public static List<Constraint> of(Condition.Pattern pattern) {
    Map<String, String> own = new HashMap<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        own.put(bind.variable(), bind.field());
      }
    }
    List<Constraint> asked = new ArrayList<>();
    pattern.constraints().forEach(constraint -> add(constraint, own, asked));
    return asked;
  }

  private static void add(Constraint constraint, Map<String, String> own, List<Constraint> into) {
    if (constraint instanceof Constraint.All all) {
      all.constraints().forEach(part -> add(part, own, into));
    } else if (!(constraint instanceof Constraint.Bind)) {
      into.add(freed(constraint, own));
    }
  }

  private static Constraint freed(Constraint constraint, Map<String, String> own) {
    if (constraint instanceof Constraint.Comparison one) {
      return new Constraint.Comparison(
          freed(one.left(), own), one.operator(), freed(one.right(), own), one.at());
    }
    if (constraint instanceof Constraint.OneOf one) {
      return new Constraint.OneOf(
          freed(one.left(), own),
          one.negated(),
          one.values().stream().map(value -> freed(value, own)).toList(),
          one.at());
    }
    if (constraint instanceof Constraint.All all) {
      return new Constraint.All(
          all.constraints().stream().map(part -> freed(part, own)).toList(), all.at());
    }
    if (constraint instanceof Constraint.Any any) {
      return new Constraint.Any(
          any.constraints().stream().map(part -> freed(part, own)).toList(), any.at());
    }
    return constraint;
  }

  private static Operand freed(Operand operand, Map<String, String> own) {
    return operand instanceof Operand.Variable variable && own.containsKey(variable.name())
        ? new Operand.Field(own.get(variable.name()))
        : operand;
  }

  /** The fields that a constraint compares. */
  public static Set<String> fields(Constraint constraint) {
    Set<String> fields = new HashSet<>();
    for (Operand operand : ConstraintContents.of(constraint).operands()) {
      if (operand instanceof Operand.Field field) {
        fields.add(field.name());
      }
    }
    return fields;
  }

  /** The variables that a constraint compares. */
  public static Set<String> variables(Constraint constraint) {
    return ConstraintContents.of(constraint).variables();
  }
}
