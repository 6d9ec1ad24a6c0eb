package summit.evaluation;

import java.util.List;
import summit.facts.Fact;

/**
 * A rule that fired.
 *
 * @param late whether it fired in the second phase, once what is given late was there
 * @param made the facts that it derived
 */
public record FiredRule(Match match, boolean late, List<Fact> made) {
  public FiredRule {
    made = List.copyOf(made);
  }
}
