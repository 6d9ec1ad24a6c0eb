package summit.counterfactual.paths;

import java.util.Optional;
import java.util.Set;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionRequest;

/**
 * What paths are asked for.
 *
 * @param request the facts on file and the question
 * @param target when empty, the next better verdict than the present one
 * @param fixed ids of facts, types and parties that do not move
 * @param most as many paths as are written out
 */
public record PathsRequest(
    DecisionRequest request,
    Optional<Target> target,
    Set<String> fixed,
    ChangeCosts costs,
    SearchBounds bounds,
    int most) {
  /** As many paths as a person looks through. */
  public static final int DEFAULT_MOST = 20;

  /** As many as are ever written out. */
  public static final int MAX_MOST = 500;

  public PathsRequest {
    fixed = Set.copyOf(fixed);
  }
}
