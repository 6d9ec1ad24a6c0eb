package summit.language.check;

import java.math.BigDecimal;
import summit.language.problem.ProblemCode;
import summit.language.problem.Problems;
import summit.language.syntax.Conclusion;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;

/** Silence satisfies nothing: a rule that concludes SATISFIED needs a fact that shows it. */
final class SatisfiedCheck {
  private SatisfiedCheck() {}

  static void check(RuleSyntax rule, Problems problems) {
    boolean rests = rule.when().stream().anyMatch(SatisfiedCheck::restsOnFact);
    for (Conclusion conclusion : rule.then()) {
      if (!rests
          && conclusion instanceof Conclusion.Finding finding
          && finding.kind() == FindingKind.SATISFIED) {
        problems.add(
            ProblemCode.SATISFIED_BY_ABSENCE,
            finding.at(),
            "this would be satisfied when no fact says anything; add a condition that a fact must"
                + " meet, outside not and forall");
      }
    }
  }

  private static boolean restsOnFact(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return !pattern.type().equals("Evaluation");
    }
    if (condition instanceof Condition.Exists exists) {
      return restsOnFact(exists.condition());
    }
    if (condition instanceof Condition.And and) {
      return and.conditions().stream().anyMatch(SatisfiedCheck::restsOnFact);
    }
    if (condition instanceof Condition.Or or) {
      return or.conditions().stream().allMatch(SatisfiedCheck::restsOnFact);
    }
    return condition instanceof Condition.Accumulate accumulate
        && accumulate.constraints().stream().anyMatch(SatisfiedCheck::asksForSome);
  }

  /** {@code $n >= 1}, {@code $n > 0}, {@code $n == 2}: not met by an accumulate over nothing. */
  private static boolean asksForSome(Constraint constraint) {
    if (!(constraint instanceof Constraint.Comparison comparison)
        || !(comparison.right() instanceof Operand.Numeral numeral)) {
      return false;
    }
    int sign = numeral.value().compareTo(BigDecimal.ZERO);
    return switch (comparison.operator()) {
      case GREATER -> sign >= 0;
      case AT_LEAST, EQUAL -> sign > 0;
      case NOT_EQUAL, LESS, AT_MOST, CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> false;
    };
  }
}
