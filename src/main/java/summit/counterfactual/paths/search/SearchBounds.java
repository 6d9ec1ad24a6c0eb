package summit.counterfactual.paths.search;

import java.util.Optional;

/**
 * How far a search goes.
 *
 * @param changes as many as a path may have
 * @param evaluations as many sets of changes as are tried
 * @param most as many as a path may have where there is none of fewer
 */
public record SearchBounds(int changes, int evaluations, int most) {
  /** What is asked for when the caller does not say. */
  public static final int DEFAULT_CHANGES = 3;

  /** Past this, paths are too long to be advice. */
  public static final int MAX_CHANGES = 6;

  /** Some twenty seconds of work on the largest situation that we know. */
  public static final int DEFAULT_EVALUATIONS = 10_000;

  /** Some minutes of work on the largest situation that we know. */
  public static final int MAX_EVALUATIONS = 200_000;

  /** After as many, about a second of work, a longer path is not looked for unasked. */
  private static final int FEW_EVALUATIONS = 400;

  public SearchBounds {
    if (changes < 1 || most < changes || most > MAX_CHANGES || evaluations < 1) {
      throw new IllegalArgumentException(
          changes + " to " + most + " changes, " + evaluations + " evaluations");
    }
  }

  /** Bounds that hold whatever is found. */
  public SearchBounds(int changes, int evaluations) {
    this(changes, evaluations, changes);
  }

  /** Bounds that give way where no path is short enough. */
  public static SearchBounds asNeeded(int evaluations) {
    return new SearchBounds(DEFAULT_CHANGES, evaluations, MAX_CHANGES);
  }

  /**
   * The next bounds after a search that has found no path; empty where it is better to stop.
   *
   * @param atLeast how many changes are needed at least
   * @param tried as many sets of changes as have been tried so far
   */
  public Optional<SearchBounds> longer(int atLeast, int tried) {
    int next = Math.max(atLeast, changes + 1);
    return next <= most && tried <= FEW_EVALUATIONS
        ? Optional.of(new SearchBounds(next, evaluations, most))
        : Optional.empty();
  }
}
