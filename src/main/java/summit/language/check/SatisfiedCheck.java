package summit.language.check;

import java.math.BigDecimal;
import summit.language.check.vocabulary.KnownWords;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Conclusion;
import summit.language.syntax.ConclusionContents;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.FindingKind;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;

/** Silence satisfies nothing: a rule that concludes SATISFIED needs a fact that shows it. */
final class SatisfiedCheck {
  private final KnownWords words;
  private final ProblemCollector problems;

  SatisfiedCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(RuleSyntax rule) {
    RestsOnFact rests = new RestsOnFact(words);
    if (rule.when().stream().anyMatch(rests::holds)) {
      return;
    }
    for (Conclusion.Finding finding : ConclusionContents.of(rule).findings()) {
      if (finding.kind() == FindingKind.SATISFIED) {
        problems.add(
            ProblemCode.SATISFIED_BY_ABSENCE,
            finding.at(),
            "this would be satisfied when no fact says anything; add a condition that a fact must"
                + " meet, outside not and forall");
      }
    }
  }

  /** Whether a condition holds only if some fact shows it; what is asked is no such fact. */
  private record RestsOnFact(KnownWords words) implements Condition.Fold<Boolean> {
    boolean holds(Condition condition) {
      return condition.fold(this);
    }

    @Override
    public Boolean pattern(Condition.Pattern pattern) {
      return !words.isSingle(pattern.type());
    }

    @Override
    public Boolean not(Condition.Not not) {
      return false;
    }

    @Override
    public Boolean exists(Condition.Exists exists) {
      return holds(exists.condition());
    }

    @Override
    public Boolean forAll(Condition.ForAll forAll) {
      return false;
    }

    @Override
    public Boolean and(Condition.And and) {
      return and.conditions().stream().anyMatch(this::holds);
    }

    @Override
    public Boolean or(Condition.Or or) {
      return or.conditions().stream().allMatch(this::holds);
    }

    @Override
    public Boolean accumulate(Condition.Accumulate accumulate) {
      return accumulate.constraints().stream().anyMatch(RestsOnFact::asksForSome);
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
}
