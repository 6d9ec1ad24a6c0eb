package summit.language.dependency;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;

/**
 * The rules that can fire at all where the facts are of some types only; the others look for what
 * is not there and no rule makes of what is there.
 *
 * @param rules in the order of the rulebook
 * @param types of the facts that the rules can come to see
 */
public record ReachableRules(List<RuleSyntax> rules, Set<String> types) {
  public ReachableRules {
    rules = List.copyOf(rules);
    types = Set.copyOf(types);
  }

  static ReachableRules of(List<RuleSyntax> all, Collection<String> given) {
    Set<String> types = new HashSet<>(given);
    Set<Position> awake = new HashSet<>();
    CanHold holds = new CanHold(types);
    int before;
    do {
      before = awake.size();
      for (RuleSyntax rule : all) {
        if (!awake.contains(rule.at()) && rule.when().stream().allMatch(holds::of)) {
          awake.add(rule.at());
          types.addAll(RuleDependencies.makes(rule));
        }
      }
    } while (awake.size() > before);
    return new ReachableRules(
        all.stream().filter(rule -> awake.contains(rule.at())).toList(), types);
  }
}
