package summit.analysis.paths.obstacles;

import java.util.BitSet;
import java.util.List;
import summit.analysis.paths.target.Target;

/** All that is worked out of one situation, by parts that need each other. */
public final class Reasoning {
  /** Steps past which a situation is looked at no closer; what is needed is then taken broadly. */
  private static final int MAX_STEPS = 200_000;

  private final Situation situation;
  private final Touches touches;
  private final Gaining gaining;
  private final Appearing appearing;
  private final Vanishing vanishing;
  private final StatusNeeds statuses;
  private int steps;

  public Reasoning(Situation situation) {
    this.situation = situation;
    this.touches = new Touches(situation);
    this.gaining = new Gaining(this);
    this.appearing = new Appearing(this);
    this.vanishing = new Vanishing(this);
    this.statuses = new StatusNeeds(this);
  }

  /** What must change so that a target that is not reached is reached; at least one clause. */
  public List<Clause> needs(Target target) {
    return new TargetNeeds(this).of(target);
  }

  Situation situation() {
    return situation;
  }

  Touches touches() {
    return touches;
  }

  Gaining gaining() {
    return gaining;
  }

  Appearing appearing() {
    return appearing;
  }

  Vanishing vanishing() {
    return vanishing;
  }

  StatusNeeds statuses() {
    return statuses;
  }

  /** Whether there is no room for a closer look. */
  boolean tired() {
    return ++steps > MAX_STEPS;
  }

  BitSet smallest(List<Clause> clauses) {
    return Clause.smallest(clauses, situation.open()).moves();
  }
}
