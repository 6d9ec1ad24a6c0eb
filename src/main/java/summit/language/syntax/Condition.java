package summit.language.syntax;

import java.util.List;
import java.util.Optional;

/** What stands between {@code when} and {@code then}. */
public sealed interface Condition extends RulePiece {
  @Override
  default <R> R fold(RulePiece.Fold<R> reader) {
    return reader.condition(this);
  }

  /** What the reader makes of this condition, by what it is. */
  <R> R fold(Fold<R> reader);

  /** Reads conditions; a kind that is added does not compile until each reader knows it. */
  interface Fold<R> {
    R pattern(Pattern pattern);

    R not(Not not);

    R exists(Exists exists);

    R forAll(ForAll forAll);

    R and(And and);

    R or(Or or);

    R accumulate(Accumulate accumulate);
  }

  /** {@code $binding : Type( constraint, ... )}; holds once for each fact that fits. */
  record Pattern(Optional<String> binding, String type, List<Constraint> constraints, Position at)
      implements Condition {
    public Pattern {
      constraints = List.copyOf(constraints);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.pattern(this);
    }
  }

  /** {@code not ( ... )}: no combination of facts fits. */
  record Not(Condition condition, Position at) implements Condition {
    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.not(this);
    }
  }

  /** {@code exists ( ... )}: at least one combination fits; holds once. */
  record Exists(Condition condition, Position at) implements Condition {
    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.exists(this);
    }
  }

  /** {@code forall( base other ... )}: each fact that fits the base also fits the others. */
  record ForAll(Pattern base, List<Pattern> others, Position at) implements Condition {
    public ForAll {
      others = List.copyOf(others);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.forAll(this);
    }
  }

  /** {@code ( a and b )}. */
  record And(List<Condition> conditions, Position at) implements Condition {
    public And {
      conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.and(this);
    }
  }

  /** {@code ( a or b )}. */
  record Or(List<Condition> conditions, Position at) implements Condition {
    public Or {
      conditions = List.copyOf(conditions);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.or(this);
    }
  }

  /** {@code accumulate( source; $n : count( $fact ); $n >= 2 )}. */
  record Accumulate(
      Condition source, List<Function> functions, List<Constraint> constraints, Position at)
      implements Condition {
    public Accumulate {
      functions = List.copyOf(functions);
      constraints = List.copyOf(constraints);
    }

    @Override
    public <R> R fold(Fold<R> reader) {
      return reader.accumulate(this);
    }
  }

  /** {@code $result : sum( $argument )}. */
  record Function(String result, Aggregate kind, String argument, Position at) {}
}
