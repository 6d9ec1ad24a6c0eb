package summit.counterfactual.paths.obstacles;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import summit.counterfactual.paths.target.Target;

/** All that is worked out of one situation, by parts that need each other. */
public final class ObstacleReasoning {
  /** Steps past which a situation is looked at no closer; what is needed is then taken broadly. */
  private static final int MAX_STEPS = 200_000;

  private final ChangedSituation situation;
  private final RelevantMoves touches;
  private final PatternSupport gaining;
  private final MatchCreation appearing;
  private final MatchRemoval vanishing;
  private final StatusNeeds statuses;
  private int steps;

  public ObstacleReasoning(ChangedSituation situation) {
    this.situation = situation;
    this.touches = new RelevantMoves(situation);
    this.gaining = new PatternSupport(this);
    this.appearing = new MatchCreation(this);
    this.vanishing = new MatchRemoval(this);
    this.statuses = new StatusNeeds(this);
  }

  /** What must change so that a target that is not reached is reached; at least one clause. */
  public List<ObstacleClause> needs(Target target) {
    return new TargetNeeds(this).of(target);
  }

  ChangedSituation situation() {
    return situation;
  }

  RelevantMoves touches() {
    return touches;
  }

  PatternSupport gaining() {
    return gaining;
  }

  MatchCreation appearing() {
    return appearing;
  }

  MatchRemoval vanishing() {
    return vanishing;
  }

  StatusNeeds statuses() {
    return statuses;
  }

  /** Whether there is no room for a closer look. */
  boolean tired() {
    return ++steps > MAX_STEPS;
  }

  /** Whether facts of these types are looked at closely: none is being made or undone just now. */
  boolean isWhole(Set<String> types) {
    return gaining.isWhole(types) && vanishing.isWhole(types);
  }

  BitSet smallest(List<ObstacleClause> clauses) {
    return ObstacleClause.smallest(clauses, situation.open()).moves();
  }
}
