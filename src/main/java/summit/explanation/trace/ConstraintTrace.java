package summit.explanation.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import summit.explanation.near.BindingStack;
import summit.explanation.near.Nearness;
import summit.explanation.near.ReadValue;
import summit.facts.Fact;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;

/**
 * Writes down how constraints stand, one by one, with the values that are compared. A single reader
 * that is told which fact the next constraints are about; for one thread.
 */
final class ConstraintTrace implements Constraint.Fold<RulePart>, Operand.Fold<ReadValue> {
  private final Nearness measure;
  private final BindingStack trail;
  private @Nullable Fact about;

  ConstraintTrace(Nearness measure, BindingStack trail) {
    this.measure = measure;
    this.trail = trail;
  }

  /**
   * The parts, in order.
   *
   * @param fact null for a fact that is not there, and for totals
   */
  List<RulePart> trace(List<Constraint> constraints, @Nullable Fact fact) {
    about = fact;
    return parts(constraints);
  }

  private List<RulePart> parts(List<Constraint> constraints) {
    if (constraints.isEmpty()) {
      return List.of();
    }
    List<RulePart> parts = new ArrayList<>(constraints.size());
    for (Constraint constraint : constraints) {
      parts.add(constraint.fold(this));
    }
    return parts;
  }

  private RulePart part(
      RulePart.Kind kind,
      Constraint constraint,
      ReadValue left,
      ReadValue right,
      List<RulePart> parts) {
    return new RulePart(
        kind,
        constraint,
        measure.truth(constraint, about, trail),
        about,
        left,
        right,
        Map.of(),
        parts,
        List.of());
  }

  private RulePart compared(Constraint constraint, ReadValue left, ReadValue right) {
    return part(RulePart.Kind.COMPARISON, constraint, left, right, List.of());
  }

  private RulePart group(RulePart.Kind kind, Constraint constraint, List<Constraint> parts) {
    return part(kind, constraint, ReadValue.NONE, ReadValue.NONE, parts(parts));
  }

  @Override
  public RulePart bind(Constraint.Bind bind) {
    return compared(bind, ReadValue.NONE, ReadValue.NONE);
  }

  @Override
  public RulePart comparison(Constraint.Comparison comparison) {
    return compared(comparison, comparison.left().fold(this), comparison.right().fold(this));
  }

  @Override
  public RulePart oneOf(Constraint.OneOf oneOf) {
    List<Object> values = new ArrayList<>();
    for (Operand operand : oneOf.values()) {
      Object value = value(operand);
      if (value != null) {
        values.add(value);
      }
    }
    return compared(oneOf, oneOf.left().fold(this), new ReadValue(values, null, null));
  }

  @Override
  public RulePart all(Constraint.All all) {
    return group(RulePart.Kind.ALL, all, all.constraints());
  }

  @Override
  public RulePart any(Constraint.Any any) {
    return group(RulePart.Kind.ANY, any, any.constraints());
  }

  private @Nullable Object value(Operand operand) {
    return measure.constraints().value(operand, about, trail);
  }

  private ReadValue written(Operand operand) {
    return new ReadValue(value(operand), null, null);
  }

  @Override
  public ReadValue field(Operand.Field field) {
    return new ReadValue(value(field), about, field.name());
  }

  @Override
  public ReadValue variable(Operand.Variable variable) {
    return trail.read(variable.name());
  }

  @Override
  public ReadValue constant(Operand.Constant constant) {
    return written(constant);
  }

  @Override
  public ReadValue text(Operand.Text text) {
    return written(text);
  }

  @Override
  public ReadValue numeral(Operand.Numeral numeral) {
    return written(numeral);
  }

  @Override
  public ReadValue truth(Operand.Truth truth) {
    return written(truth);
  }

  @Override
  public ReadValue absent(Operand.Absent absent) {
    return written(absent);
  }
}
