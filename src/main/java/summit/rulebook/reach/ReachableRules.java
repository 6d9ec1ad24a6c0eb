package summit.rulebook.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.facts.vocabulary.FactType;
import summit.language.check.Strata;
import summit.language.syntax.Aggregate;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

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

  /**
   * Those of a rulebook.
   *
   * @param given the types of the facts that callers post; what the service makes is always there
   */
  public static ReachableRules of(Rulebook rulebook, Collection<String> given) {
    Set<String> types = new HashSet<>(given);
    for (FactType type : rulebook.vocabulary().types().values()) {
      if (type.maker() == FactType.Maker.SERVICE) {
        types.add(type.name());
      }
    }
    Set<RuleSyntax> awake = new HashSet<>();
    List<RuleSyntax> asleep = new ArrayList<>(rulebook.syntax().rules());
    while (asleep.removeIf(rule -> wakes(rule, types) && awake.add(rule))) {
      awake.forEach(rule -> types.addAll(Strata.madeBy(rule)));
    }
    return new ReachableRules(
        rulebook.syntax().rules().stream().filter(awake::contains).toList(), types);
  }

  private static boolean wakes(RuleSyntax rule, Set<String> types) {
    return rule.when().stream().allMatch(condition -> canHold(condition, types));
  }

  private static boolean canHold(Condition condition, Set<String> types) {
    if (condition instanceof Condition.Pattern pattern) {
      return types.contains(pattern.type());
    }
    if (condition instanceof Condition.Exists exists) {
      return canHold(exists.condition(), types);
    }
    if (condition instanceof Condition.And and) {
      return and.conditions().stream().allMatch(part -> canHold(part, types));
    }
    if (condition instanceof Condition.Or or) {
      return or.conditions().stream().anyMatch(branch -> canHold(branch, types));
    }
    return !(condition instanceof Condition.Accumulate accumulate)
        || canHold(accumulate.source(), types)
        || holdsOfNothing(accumulate);
  }

  /** Whether what is asked of totals can hold where there is nothing to count. */
  private static boolean holdsOfNothing(Condition.Accumulate accumulate) {
    for (Condition.Function function : accumulate.functions()) {
      if (function.kind() != Aggregate.COUNT && function.kind() != Aggregate.SUM) {
        return false;
      }
    }
    return accumulate.constraints().stream().noneMatch(asked -> failsOfZero(asked, accumulate));
  }

  private static boolean failsOfZero(Constraint asked, Condition.Accumulate accumulate) {
    return asked instanceof Constraint.Comparison comparison
        && comparison.left() instanceof Operand.Variable total
        && comparison.right() instanceof Operand.Numeral numeral
        && accumulate.functions().stream().anyMatch(one -> one.result().equals(total.name()))
        && switch (comparison.operator()) {
          case EQUAL -> numeral.value().signum() != 0;
          case NOT_EQUAL -> numeral.value().signum() == 0;
          case LESS -> numeral.value().signum() <= 0;
          case AT_MOST -> numeral.value().signum() < 0;
          case GREATER -> numeral.value().signum() >= 0;
          case AT_LEAST -> numeral.value().signum() > 0;
          case CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> false;
        };
  }
}
