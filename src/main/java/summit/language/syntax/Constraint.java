package summit.language.syntax;

import java.util.List;

/** What stands between the parentheses of a pattern. */
public sealed interface Constraint {
  Position at();

  /** {@code $variable : field}; names as in {@link Operand}. */
  record Bind(String variable, String field, Position at) implements Constraint {
    public Bind {
      variable = variable.intern();
      field = field.intern();
    }
  }

  /** {@code left operator right}; left is a field or a variable. */
  record Comparison(Operand left, Operator operator, Operand right, Position at)
      implements Constraint {}

  /** {@code field in ( a, b )}, or {@code not in} when negated. */
  record OneOf(Operand left, boolean negated, List<Operand> values, Position at)
      implements Constraint {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /** {@code ( a && b )}. */
  record All(List<Constraint> constraints, Position at) implements Constraint {
    public All {
      constraints = List.copyOf(constraints);
    }
  }

  /** {@code ( a || b )}. */
  record Any(List<Constraint> constraints, Position at) implements Constraint {
    public Any {
      constraints = List.copyOf(constraints);
    }
  }
}
