package summit.language.syntax;

import java.util.List;
import java.util.Optional;

/** What stands between {@code when} and {@code then}. */
public sealed interface Condition {
  Position at();

  /** {@code $binding : Type( constraint, ... )}; holds once for each fact that fits. */
  record Pattern(Optional<String> binding, String type, List<Constraint> constraints, Position at)
      implements Condition {
    public Pattern {
      constraints = List.copyOf(constraints);
    }
  }

  /** {@code not ( ... )}: no combination of facts fits. */
  record Not(Condition condition, Position at) implements Condition {}

  /** {@code exists ( ... )}: at least one combination fits; holds once. */
  record Exists(Condition condition, Position at) implements Condition {}

  /** {@code forall( base other ... )}: each fact that fits the base also fits the others. */
  record ForAll(Pattern base, List<Pattern> others, Position at) implements Condition {
    public ForAll {
      others = List.copyOf(others);
    }
  }

  /** {@code ( a and b )}. */
  record And(List<Condition> conditions, Position at) implements Condition {
    public And {
      conditions = List.copyOf(conditions);
    }
  }

  /** {@code ( a or b )}. */
  record Or(List<Condition> conditions, Position at) implements Condition {
    public Or {
      conditions = List.copyOf(conditions);
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
  }

  /** {@code $result : sum( $argument )}; kind is one of count, sum, min, max. */
  record Function(String result, String kind, String argument, Position at) {}
}
