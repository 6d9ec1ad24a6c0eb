package summit.explanation.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.explanation.near.BindingStack;
import summit.explanation.near.ComparedField;
import summit.explanation.near.Nearness;
import summit.facts.Fact;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;

/**
 * What the variables of a rule must stand for so that it derives what is asked. As a reader of
 * constraints: whether what the rule derives can be as a constraint asks.
 */
final class DerivedAsWanted implements Constraint.Fold<Boolean> {
  private final RulesByConclusion.Derivation derivation;
  private final Nearness measure;
  private final BindingStack trail;
  private final Map<String, Object> wanted = new HashMap<>();

  private DerivedAsWanted(
      RulesByConclusion.Derivation derivation, Nearness measure, BindingStack trail) {
    this.derivation = derivation;
    this.measure = measure;
    this.trail = trail;
  }

  /** So that it derives a fact as a pattern asks for; empty when it derives something else. */
  static Optional<Map<String, Object>> of(
      List<Constraint> asked,
      RulesByConclusion.Derivation derivation,
      Nearness measure,
      BindingStack trail) {
    DerivedAsWanted reader = new DerivedAsWanted(derivation, measure, trail);
    for (Constraint constraint : asked) {
      if (!constraint.fold(reader)) {
        return Optional.empty();
      }
    }
    return Optional.of(reader.wanted);
  }

  /** So that it derives this very fact; empty when it derives another. */
  static Optional<Map<String, Object>> of(
      Fact fact, RulesByConclusion.Derivation derivation, Nearness measure) {
    DerivedAsWanted reader = new DerivedAsWanted(derivation, measure, new BindingStack());
    for (Map.Entry<String, Operand> field : derivation.fields().entrySet()) {
      if (!reader.makes(field.getValue(), fact.value(field.getKey()))) {
        return Optional.empty();
      }
    }
    return Optional.of(reader.wanted);
  }

  private boolean makes(Operand made, @Nullable Object value) {
    if (made instanceof Operand.Variable variable) {
      want(variable, value);
      return true;
    }
    return value == null || value.equals(value(made));
  }

  private void want(Operand.Variable variable, @Nullable Object value) {
    if (value != null && value != BindingStack.OPEN) {
      wanted.put(variable.name(), value);
    }
  }

  private @Nullable Object value(Operand operand) {
    return measure.constraints().value(operand, null, trail);
  }

  private @Nullable Operand made(Constraint constraint) {
    return derivation.fields().get(ComparedField.of(constraint));
  }

  private boolean holds(Constraint constraint) {
    return measure.truth(constraint, null, trail).holds();
  }

  @Override
  public Boolean bind(Constraint.Bind bind) {
    return true;
  }

  @Override
  public Boolean comparison(Constraint.Comparison comparison) {
    Operand made = made(comparison);
    if (made instanceof Operand.Variable variable) {
      want(variable, comparison.operator() == Operator.EQUAL ? value(comparison.right()) : null);
      return true;
    }
    return made == null
        || holds(
            new Constraint.Comparison(
                made, comparison.operator(), comparison.right(), comparison.at()));
  }

  @Override
  public Boolean oneOf(Constraint.OneOf oneOf) {
    Operand made = made(oneOf);
    return made == null
        || made instanceof Operand.Variable
        || holds(new Constraint.OneOf(made, oneOf.negated(), oneOf.values(), oneOf.at()));
  }

  @Override
  public Boolean all(Constraint.All all) {
    return true;
  }

  @Override
  public Boolean any(Constraint.Any any) {
    return true;
  }
}
