package summit.language.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Annotation;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.Operand;
import summit.language.syntax.RuleSyntax;

/**
 * Whether a rule asks of a posted day of which the vocabulary does not say what it means before it
 * has come: such a day is compared with the day of the decision, so that the future never counts as
 * past.
 */
final class DayCheck {
  private static final Set<String> MEANINGS = Set.of("occurred", "done", "ahead");
  private static final String EVALUATION = "Evaluation";
  private static final String AS_OF = "asOf";

  private final KnownWords words;
  private final ProblemCollector problems;

  DayCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(RuleSyntax rule) {
    List<Condition.Pattern> patterns = ConditionContents.of(rule.when()).patterns();
    Set<String> today = new HashSet<>();
    for (Condition.Pattern pattern : patterns) {
      if (pattern.type().equals(EVALUATION)) {
        ConstraintContents.of(pattern.constraints()).bindings().stream()
            .filter(bind -> bind.field().equals(AS_OF))
            .forEach(bind -> today.add(bind.variable()));
      }
    }
    patterns.forEach(pattern -> check(pattern, today));
  }

  private void check(Condition.Pattern pattern, Set<String> today) {
    Set<String> asked = new HashSet<>();
    Set<String> compared = new HashSet<>();
    for (Constraint comparison : ConstraintContents.of(pattern.constraints()).comparisons()) {
      ConstraintContents sides = ConstraintContents.of(comparison);
      boolean withToday = sides.variables().stream().anyMatch(today::contains);
      for (Operand side : sides.operands()) {
        if (side instanceof Operand.Field field && isOpenDay(pattern.type(), field.name())) {
          asked.add(field.name());
          if (withToday) {
            compared.add(field.name());
          }
        }
      }
    }
    asked.removeAll(compared);
    for (String field : asked) {
      problems.add(
          ProblemCode.DAY_WITHOUT_AS_OF,
          pattern.at(),
          field
              + " of "
              + pattern.type()
              + " may lie after the day of the decision, and would count as past: compare it with"
              + " asOf of Evaluation, or say at its declaration what it means (@occurred, @done or"
              + " @ahead)");
    }
  }

  /** Whether a caller posts a day in the field, and nothing says what it means. */
  private boolean isOpenDay(String type, String field) {
    return words.isPosted(type)
        && words
            .field(type, field)
            .filter(one -> one.is(ValueType.Kind.DATE) || one.is(ValueType.Kind.PERIOD))
            .isPresent()
        && words
            .declaredField(type, field)
            .filter(
                declared ->
                    declared.annotations().stream()
                        .map(Annotation::name)
                        .noneMatch(MEANINGS::contains))
            .isPresent();
  }
}
