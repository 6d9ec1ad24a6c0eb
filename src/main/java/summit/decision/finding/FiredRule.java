package summit.decision.finding;

import java.util.List;
import summit.evaluation.Match;
import summit.facts.Fact;

/**
 * A rule that fired.
 *
 * @param late whether it fired once the statuses were in
 * @param made the facts that it derived
 */
public record FiredRule(Match match, boolean late, List<Fact> made) {
  public FiredRule {
    made = List.copyOf(made);
  }
}
