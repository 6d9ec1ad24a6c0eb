package summit.counterfactual.paths.search;

/**
 * How far a search goes.
 *
 * @param changes as many as a path may have
 * @param evaluations as many sets of changes as are tried
 */
public record SearchBounds(int changes, int evaluations) {
  /** What is asked for when the caller does not say. */
  public static final int DEFAULT_CHANGES = 3;

  /** Past this, paths are too long to be advice. */
  public static final int MAX_CHANGES = 6;

  /** Some twenty seconds of work on the largest situation that we know. */
  public static final int DEFAULT_EVALUATIONS = 10_000;

  /** Some minutes of work on the largest situation that we know. */
  public static final int MAX_EVALUATIONS = 200_000;

  public SearchBounds {
    if (changes < 1 || changes > MAX_CHANGES || evaluations < 1) {
      throw new IllegalArgumentException(changes + " changes, " + evaluations + " evaluations");
    }
  }
}
