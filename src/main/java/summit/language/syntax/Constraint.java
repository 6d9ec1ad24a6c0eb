package summit.language.syntax;

import java.util.List;

/** What stands between the parentheses of a pattern. */
public sealed interface Constraint extends RulePiece {
  @Override
  default <R> R fold(RulePiece.Fold<R> reader) {
    return reader.constraint(this);
  }

  /** What the reader makes of this constraint, by what it is. */
  <R> R fold(Fold<R> reader);

  /** Reads constraints; a kind that is added does not compile until each reader knows it. */
  interface Fold<R> {
    R bind(Bind bind);

    R comparison(Comparison comparison);

    R oneOf(OneOf oneOf);

    R all(All all);

    R any(Any any);
  }

  /** {@code $variable : field}; names as in {@link Operand}. */
  record Bind(String variable, String field, Position at) implements Constraint {
    public Bind {
      variable = variable.intern();
      field = field.intern();
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.bind(this);
    }
  }

  /** {@code left operator right}; left is a field or a variable. */
  record Comparison(Operand left, Operator operator, Operand right, Position at)
      implements Constraint {
    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.comparison(this);
    }
  }

  /** {@code field in ( a, b )}, or {@code not in} when negated. */
  record OneOf(Operand left, boolean negated, List<Operand> values, Position at)
      implements Constraint {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.oneOf(this);
    }
  }

  /** {@code ( a && b )}. */
  record All(List<Constraint> constraints, Position at) implements Constraint {
    public All {
      constraints = List.copyOf(constraints);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.all(this);
    }
  }

  /** {@code ( a || b )}. */
  record Any(List<Constraint> constraints, Position at) implements Constraint {
    public Any {
      constraints = List.copyOf(constraints);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.any(this);
    }
  }
}
