package summit.evaluation;

import java.util.List;
import java.util.Map;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;

/**
 * A rule and the facts that it matches.
 *
 * @param bindings values of the rule's variables, by name with the dollar sign; absent ones left
 *     out
 */
public record Match(RuleSyntax rule, List<Fact> facts, Map<String, Object> bindings) {
  public Match {
    facts = List.copyOf(facts);
    bindings = MatchBindings.copyOf(bindings);
  }
}
