package summit.counterfactual.paths.obstacles;

import java.util.List;
import java.util.Optional;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;

/**
 * Why the target is not reached.
 *
 * @param precondition whose status it is about, if it is about one
 * @param rule the rule that stands in the way or is lacking, if it is one
 * @param facts those that the rule matches; empty when it is lacking
 */
public record Obstacle(
    Optional<String> precondition, Optional<RuleSyntax> rule, List<Fact> facts, boolean stands) {
  public Obstacle {
    facts = List.copyOf(facts);
  }

  static Obstacle stands(Optional<String> precondition, RuleSyntax rule, List<Fact> facts) {
    return new Obstacle(precondition, Optional.of(rule), facts, true);
  }

  static Obstacle lacking(Optional<String> precondition, Optional<RuleSyntax> rule) {
    return new Obstacle(precondition, rule, List.of(), false);
  }
}
