package summit.decision.active;

import java.time.Instant;
import summit.decision.DecisionMaker;
import summit.rulebook.Rulebook;

/** A version that decisions are made by, and since when. */
public record PublishedVersion(DecisionMaker maker, Instant since) {
  public Rulebook rulebook() {
    return maker.rulebook();
  }

  public String version() {
    return rulebook().version();
  }
}
