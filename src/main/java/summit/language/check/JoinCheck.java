package summit.language.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.language.problem.ProblemCode;
import summit.language.problem.Problems;
import summit.language.syntax.Annotation;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.Operator;
import summit.language.syntax.RuleSyntax;

/** Whether the positive patterns of a rule hang together, so that few combinations are tried. */
final class JoinCheck {
  /** More than policy staff can follow, and than the engine can try in bounded time. */
  private static final int MOST_PATTERNS = 5;

  private final KnownWords words;
  private final Problems problems;

  JoinCheck(KnownWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(RuleSyntax rule) {
    Before before = new Before(new HashSet<>(), 0, 0);
    for (Condition condition : rule.when()) {
      before = after(before, condition);
    }
    if (before.patterns() > MOST_PATTERNS) {
      problems.add(
          ProblemCode.TOO_MANY_PATTERNS,
          rule.at(),
          "a rule has at most "
              + MOST_PATTERNS
              + " patterns outside not, exists and accumulate; here are "
              + before.patterns());
    }
  }

  /**
   * What stands before a condition.
   *
   * @param many how many of the patterns can match more than a handful of facts
   */
  private record Before(Set<String> variables, int patterns, int many) {}

  private Before after(Before before, Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return after(before, pattern);
    }
    if (condition instanceof Condition.And and) {
      Before inner = before;
      for (Condition part : and.conditions()) {
        inner = after(inner, part);
      }
      return inner;
    }
    if (condition instanceof Condition.Or or) {
      Set<String> variables = new HashSet<>(before.variables());
      int patterns = 0;
      int many = 0;
      for (Condition branch : or.conditions()) {
        Before end = after(before, branch);
        variables.addAll(end.variables());
        patterns = Math.max(patterns, end.patterns());
        many = Math.max(many, end.many());
      }
      return new Before(variables, patterns, many);
    }
    if (condition instanceof Condition.Accumulate accumulate) {
      Set<String> variables = new HashSet<>(before.variables());
      accumulate.functions().forEach(function -> variables.add(function.result()));
      return new Before(variables, before.patterns(), before.many());
    }
    return before;
  }

  private Before after(Before before, Condition.Pattern pattern) {
    boolean few = isFew(pattern);
    boolean joined = pattern.constraints().stream().anyMatch(each -> joins(each, before));
    if (!few && !joined && before.many() > 0) {
      problems.add(
          ProblemCode.CROSS_JOIN,
          pattern.at(),
          pattern.type()
              + " is not tied to the conditions above; compare one of its fields with a variable"
              + " by ==, contains or memberOf");
    }
    Set<String> variables = new HashSet<>(before.variables());
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        variables.add(bind.variable());
      }
    }
    return new Before(variables, before.patterns() + 1, before.many() + (few ? 0 : 1));
  }

  /** Whether the pattern matches one fact, or a handful that the service itself inserts. */
  private boolean isFew(Condition.Pattern pattern) {
    List<Constraint> constraints = pattern.constraints();
    boolean literal = constraints.stream().allMatch(JoinCheck::isBindOrLiteral);
    return KnownWords.SINGLE.contains(pattern.type())
        || words.isListedBySubject(pattern.type())
        || (KnownWords.FEW.contains(pattern.type())
            && literal
            && constraints.stream().anyMatch(JoinCheck::isLiteral))
        || constraints.stream().anyMatch(each -> isUnderDecision(pattern.type(), each));
  }

  private static boolean isBindOrLiteral(Constraint constraint) {
    return constraint instanceof Constraint.Bind || isLiteral(constraint);
  }

  private static boolean isLiteral(Constraint constraint) {
    return constraint instanceof Constraint.Comparison comparison
        && comparison.operator() == Operator.EQUAL
        && !(comparison.right() instanceof Operand.Variable)
        && !(comparison.right() instanceof Operand.Field);
  }

  /** The one proposal that is decided: its field with @underDecision is asked to be true. */
  private boolean isUnderDecision(String type, Constraint constraint) {
    return constraint instanceof Constraint.Comparison comparison
        && comparison.operator() == Operator.EQUAL
        && comparison.right().equals(new Operand.Truth(true))
        && comparison.left() instanceof Operand.Field field
        && words
            .declaredField(type, field.name())
            .filter(
                declared ->
                    declared.annotations().stream()
                        .map(Annotation::name)
                        .anyMatch("underDecision"::equals))
            .isPresent();
  }

  private static boolean joins(Constraint constraint, Before before) {
    if (constraint instanceof Constraint.Comparison comparison) {
      return switch (comparison.operator()) {
        case EQUAL, CONTAINS, MEMBER_OF ->
            isBound(comparison.left(), before) || isBound(comparison.right(), before);
        case NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, NOT_CONTAINS, NOT_MEMBER_OF -> false;
      };
    }
    if (constraint instanceof Constraint.OneOf oneOf) {
      return !oneOf.negated() && oneOf.values().stream().allMatch(value -> isBound(value, before));
    }
    if (constraint instanceof Constraint.All all) {
      return all.constraints().stream().anyMatch(part -> joins(part, before));
    }
    return constraint instanceof Constraint.Any any
        && any.constraints().stream().allMatch(part -> joins(part, before));
  }

  private static boolean isBound(Operand operand, Before before) {
    return operand instanceof Operand.Variable variable
        && before.variables().contains(variable.name());
  }
}
