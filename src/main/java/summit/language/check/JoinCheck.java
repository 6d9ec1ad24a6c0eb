package summit.language.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.language.check.vocabulary.KnownWords;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Annotation;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.ConstraintContents;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;
import summit.language.syntax.Operator;
import summit.language.syntax.RuleSyntax;

/** Whether the positive patterns of a rule hang together, so that few combinations are tried. */
final class JoinCheck {
  /** More than policy staff can follow, and than the engine can try in bounded time. */
  private static final int MOST_PATTERNS = 5;

  /** How a constraint asks for its fact. */
  private enum Asked {
    NOTHING,
    LITERAL,
    OTHERWISE
  }

  /** What a constraint asks of its fact. */
  private static final Constraint.Fold<Asked> ASKED =
      new Constraint.Fold<>() {
        @Override
        public Asked bind(Constraint.Bind bind) {
          return Asked.NOTHING;
        }

        @Override
        public Asked comparison(Constraint.Comparison comparison) {
          return comparison.operator() == Operator.EQUAL
                  && OperandName.of(comparison.right()).isNothing()
              ? Asked.LITERAL
              : Asked.OTHERWISE;
        }

        @Override
        public Asked oneOf(Constraint.OneOf oneOf) {
          return Asked.OTHERWISE;
        }

        @Override
        public Asked all(Constraint.All all) {
          return Asked.OTHERWISE;
        }

        @Override
        public Asked any(Constraint.Any any) {
          return Asked.OTHERWISE;
        }
      };

  private final KnownWords words;
  private final ProblemCollector problems;

  JoinCheck(KnownWords words, ProblemCollector problems) {
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
    return condition.fold(new After(before));
  }

  /** What stands before the condition that comes after this one. */
  private final class After implements Condition.Fold<Before> {
    private final Before before;

    After(Before before) {
      this.before = before;
    }

    @Override
    public Before pattern(Condition.Pattern pattern) {
      return after(before, pattern);
    }

    @Override
    public Before not(Condition.Not not) {
      return before;
    }

    @Override
    public Before exists(Condition.Exists exists) {
      return before;
    }

    @Override
    public Before forAll(Condition.ForAll forAll) {
      return before;
    }

    @Override
    public Before and(Condition.And and) {
      Before inner = before;
      for (Condition part : and.conditions()) {
        inner = after(inner, part);
      }
      return inner;
    }

    @Override
    public Before or(Condition.Or or) {
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

    @Override
    public Before accumulate(Condition.Accumulate accumulate) {
      Set<String> variables = new HashSet<>(before.variables());
      accumulate.functions().forEach(function -> variables.add(function.result()));
      return new Before(variables, before.patterns(), before.many());
    }
  }

  private Before after(Before before, Condition.Pattern pattern) {
    boolean few = isFew(pattern);
    boolean joined = pattern.constraints().stream().anyMatch(new Joins(before)::holds);
    if (!few && !joined && before.many() > 0) {
      problems.add(
          ProblemCode.CROSS_JOIN,
          pattern.at(),
          pattern.type()
              + " is not tied to the conditions above; compare one of its fields with a variable"
              + " by ==, contains or memberOf");
    }
    Set<String> variables = new HashSet<>(before.variables());
    ConstraintContents.of(pattern.constraints())
        .bindings()
        .forEach(bind -> variables.add(bind.variable()));
    return new Before(variables, before.patterns() + 1, before.many() + (few ? 0 : 1));
  }

  /** Whether the pattern matches one fact, or a handful that the service itself inserts. */
  private boolean isFew(Condition.Pattern pattern) {
    List<Constraint> constraints = pattern.constraints();
    List<Asked> asked = constraints.stream().map(constraint -> constraint.fold(ASKED)).toList();
    return words.isSingle(pattern.type())
        || words.isListedBySubject(pattern.type())
        || (words.isFew(pattern.type())
            && asked.contains(Asked.LITERAL)
            && !asked.contains(Asked.OTHERWISE))
        || constraints.stream().anyMatch(each -> isUnderDecision(pattern.type(), each));
  }

  /** The one proposal that is decided: its field with @underDecision is asked to be true. */
  private boolean isUnderDecision(String type, Constraint constraint) {
    return constraint instanceof Constraint.Comparison comparison
        && comparison.operator() == Operator.EQUAL
        && comparison.right().equals(new Operand.Truth(true))
        && OperandName.of(comparison.left())
            .field()
            .flatMap(field -> words.declaredField(type, field))
            .filter(
                declared ->
                    declared.annotations().stream()
                        .map(Annotation::name)
                        .anyMatch("underDecision"::equals))
            .isPresent();
  }

  /** Whether a constraint ties its fact to what stands before. */
  private record Joins(Before before) implements Constraint.Fold<Boolean> {
    boolean holds(Constraint constraint) {
      return constraint.fold(this);
    }

    @Override
    public Boolean bind(Constraint.Bind bind) {
      return false;
    }

    @Override
    public Boolean comparison(Constraint.Comparison comparison) {
      return switch (comparison.operator()) {
        case EQUAL, CONTAINS, MEMBER_OF ->
            isBound(comparison.left()) || isBound(comparison.right());
        case NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, NOT_CONTAINS, NOT_MEMBER_OF -> false;
      };
    }

    @Override
    public Boolean oneOf(Constraint.OneOf oneOf) {
      return !oneOf.negated() && oneOf.values().stream().allMatch(this::isBound);
    }

    @Override
    public Boolean all(Constraint.All all) {
      return all.constraints().stream().anyMatch(this::holds);
    }

    @Override
    public Boolean any(Constraint.Any any) {
      return any.constraints().stream().allMatch(this::holds);
    }

    private boolean isBound(Operand operand) {
      return OperandName.of(operand).variable().filter(before.variables()::contains).isPresent();
    }
  }
}
