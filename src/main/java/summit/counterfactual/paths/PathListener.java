package summit.counterfactual.paths;

/** Told of each way out as soon as a search has found it. */
@FunctionalInterface
public interface PathListener {
  /**
   * The first way of an idea is found.
   *
   * @param path reaches the target, and none of its changes can be left out; others on the same
   *     idea may come, so that it need not be the best of them
   */
  void found(Path path);
}
