package summit.language.syntax;

/** A piece of what a rule asks, as its author can point at it: a condition or a constraint. */
public sealed interface RulePiece permits Condition, Constraint {
  Position at();

  /** What the reader makes of this piece, by what it is. */
  <R> R fold(Fold<R> reader);

  /** Reads pieces; most readers go on with a fold of the one or the other. */
  interface Fold<R> {
    R condition(Condition condition);

    R constraint(Constraint constraint);
  }
}
