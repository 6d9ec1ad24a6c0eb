package summit.counterfactual.paths.usage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    ConstraintContents.of(pattern.constraints())
        .bindings()
        .forEach(bind -> own.put(bind.variable(), bind.field()));
    Freed freed = new Freed(own);
    return pattern.constraints().stream().flatMap(one -> one.fold(freed)).toList();
  }

  /** Constraints with their own variables as fields, each {@code &&} taken apart. */
  private record Freed(Map<String, String> own) implements Constraint.Fold<Stream<Constraint>> {
    @Override
    public Stream<Constraint> bind(Constraint.Bind bind) {
      return Stream.empty();
    }

    @Override
    public Stream<Constraint> comparison(Constraint.Comparison one) {
      return Stream.of(
          new Constraint.Comparison(
              operand(one.left()), one.operator(), operand(one.right()), one.at()));
    }

    @Override
    public Stream<Constraint> oneOf(Constraint.OneOf one) {
      return Stream.of(
          new Constraint.OneOf(
              operand(one.left()),
              one.negated(),
              one.values().stream().map(this::operand).toList(),
              one.at()));
    }

    @Override
    public Stream<Constraint> all(Constraint.All all) {
      return all.constraints().stream().flatMap(part -> part.fold(this));
    }

    @Override
    public Stream<Constraint> any(Constraint.Any any) {
      return Stream.of(
          new Constraint.Any(any.constraints().stream().map(this::whole).toList(), any.at()));
    }

    /** One of several that are enough, which stays together. */
    private Constraint whole(Constraint part) {
      List<Constraint> asked = part.fold(this).toList();
      return asked.size() == 1 ? asked.get(0) : new Constraint.All(asked, part.at());
    }

    private Operand operand(Operand operand) {
      return operand instanceof Operand.Variable variable && own.containsKey(variable.name())
          ? new Operand.Field(own.get(variable.name()))
          : operand;
    }
  }

  /** The fields that a constraint compares. */
  public static Set<String> fields(Constraint constraint) {
    return ConstraintContents.of(constraint).fields();
  }

  /** The variables that a constraint compares. */
  public static Set<String> variables(Constraint constraint) {
    return ConstraintContents.of(constraint).variables();
  }
}
