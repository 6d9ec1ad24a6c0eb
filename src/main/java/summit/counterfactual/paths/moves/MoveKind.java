package summit.counterfactual.paths.moves;

/** What a change asks of those who read of it. */
public enum MoveKind {
  /** Somebody does it, on the day of the question or after it: it is made to happen. */
  ACT,
  /** It is so or it is not, and nobody is on file as knowing: it is found out. */
  FINDING
}
