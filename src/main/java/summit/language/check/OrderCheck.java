package summit.language.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.language.problem.ProblemCode;
import summit.language.problem.Problems;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.RuleSyntax;

/** Whether the rules have an order: nothing rests on its own absence, results come last. */
final class OrderCheck {
  private final Problems problems;

  OrderCheck(Problems problems) {
    this.problems = problems;
  }

  void check(List<RuleSyntax> rules) {
    for (RuleSyntax rule : Strata.of(rules).cyclic()) {
      problems.add(
          ProblemCode.NEGATION_CYCLE,
          rule.at(),
          "what this rule concludes decides, through other rules, what it asks for under not,"
              + " forall or accumulate; break the circle");
    }
    Set<String> late = lateTypes(rules);
    for (RuleSyntax rule : rules) {
      Reads reads = Reads.of(rule);
      boolean positive = rule.when().stream().anyMatch(condition -> needs(condition, late));
      if (!positive && (meets(reads.negative(), late) || meets(reads.positive(), late))) {
        problems.add(
            ProblemCode.LATE_FACT,
            rule.at(),
            "a rule about statuses or the delay balance needs a pattern of them outside not, forall"
                + " and accumulate");
      } else if (positive) {
        rule.then().forEach(this::refuseEarly);
      }
    }
  }

  /** The late given types and those that rules derive from them. */
  private static Set<String> lateTypes(List<RuleSyntax> rules) {
    Set<String> late = new HashSet<>(KnownWords.LATE);
    int before;
    do {
      before = late.size();
      for (RuleSyntax rule : rules) {
        if (rule.when().stream().anyMatch(condition -> needs(condition, late))) {
          late.addAll(Strata.madeBy(rule));
        }
      }
    } while (late.size() > before);
    return late;
  }

  /** Whether the condition holds only once there is a fact of one of the types. */
  private static boolean needs(Condition condition, Set<String> types) {
    if (condition instanceof Condition.Pattern pattern) {
      return types.contains(pattern.type());
    }
    if (condition instanceof Condition.Exists exists) {
      return needs(exists.condition(), types);
    }
    if (condition instanceof Condition.And and) {
      return and.conditions().stream().anyMatch(part -> needs(part, types));
    }
    return condition instanceof Condition.Or or
        && or.conditions().stream().allMatch(part -> needs(part, types));
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private void refuseEarly(Conclusion conclusion) {
    if (conclusion instanceof Conclusion.Finding finding && finding.kind().isEarly()) {
      problems.add(
          ProblemCode.LATE_FACT,
          conclusion.at(),
          "statuses and the ledger are complete before this rule runs, so it cannot add to them");
    }
  }
}
