package summit.language.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything that constraints hold inside, however deep, in the order in which it is written. */
public final class ConstraintContents implements Constraint.Fold<ConstraintContents> {
  private final List<Constraint.Bind> bindings = new ArrayList<>();
  private final List<Constraint> comparisons = new ArrayList<>();
  private final List<Operand> operands = new ArrayList<>();

  private ConstraintContents() {}

  public static ConstraintContents of(Collection<? extends Constraint> constraints) {
    return new ConstraintContents().all(constraints);
  }

  public static ConstraintContents of(Constraint constraint) {
    return constraint.fold(new ConstraintContents());
  }

  /** What is bound to variables. */
  public List<Constraint.Bind> bindings() {
    return Collections.unmodifiableList(bindings);
  }

  /** The comparisons, each {@code &&} and {@code ||} taken apart. */
  public List<Constraint> comparisons() {
    return Collections.unmodifiableList(comparisons);
  }

  /** Both sides of each comparison; a binding has none. */
  public List<Operand> operands() {
    return Collections.unmodifiableList(operands);
  }

  /** The fields that are compared. */
  public Set<String> fields() {
    return names(OperandName::field);
  }

  /** The variables that are compared. */
  public Set<String> variables() {
    return names(OperandName::variable);
  }

  private Set<String> names(Function<OperandName, Optional<String>> kind) {
    Set<String> names = new LinkedHashSet<>();
    operands.forEach(operand -> kind.apply(OperandName.of(operand)).ifPresent(names::add));
    return names;
  }

  private ConstraintContents all(Collection<? extends Constraint> constraints) {
    constraints.forEach(constraint -> constraint.fold(this));
    return this;
  }

  @Override
  public ConstraintContents bind(Constraint.Bind bind) {
    bindings.add(bind);
    return this;
  }

  @Override
  public ConstraintContents comparison(Constraint.Comparison comparison) {
    comparisons.add(comparison);
    operands.add(comparison.left());
    operands.add(comparison.right());
    return this;
  }

  @Override
  public ConstraintContents oneOf(Constraint.OneOf oneOf) {
    comparisons.add(oneOf);
    operands.add(oneOf.left());
    operands.addAll(oneOf.values());
    return this;
  }

  @Override
  public ConstraintContents all(Constraint.All all) {
    return all(all.constraints());
  }

  @Override
  public ConstraintContents any(Constraint.Any any) {
    return all(any.constraints());
  }
}
