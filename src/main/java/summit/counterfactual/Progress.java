package summit.counterfactual;

/**
 * Told by a long analysis how far it is. Over HTTP, {@code summit.api.analyses.ProgressStream}
 * makes lines of it for callers that accept them.
 */
@FunctionalInterface
public interface Progress {
  /** For those who do not care. */
  Progress NONE = (done, of) -> {};

  /**
   * Some of the work is done.
   *
   * @param done decisions made so far
   * @param of how many there are to make at most
   */
  void at(int done, int of);
}
