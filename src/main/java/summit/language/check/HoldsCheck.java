package summit.language.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import summit.language.check.reasoning.CandidateValues;
import summit.language.check.reasoning.Supposition;
import summit.language.check.vocabulary.KnownWords;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Aggregate;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Operand;
import summit.language.syntax.OperandName;
import summit.language.syntax.Position;

/** Looks for constraints that no value can meet, and for those that every value meets. */
final class HoldsCheck {
  private final KnownWords words;
  private final ProblemCollector problems;

  HoldsCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  void check(Condition.Pattern pattern) {
    List<Constraint> constraints = pattern.constraints();
    for (String name : words.fieldNames(pattern.type())) {
      Operand.Field field = new Operand.Field(name);
      if (!CandidateValues.literals(constraints, field).isEmpty()) {
        List<Operand> values = CandidateValues.ofField(words, pattern.type(), name, constraints);
        check(field, name, values, constraints, pattern.at());
      }
    }
    withItself(pattern);
  }

  void check(Condition.Accumulate accumulate) {
    for (Condition.Function function : accumulate.functions()) {
      Operand.Variable result = new Operand.Variable(function.result());
      if (function.kind() == Aggregate.COUNT) {
        List<Operand> values = CandidateValues.ofCount(result, accumulate.constraints());
        check(result, function.result(), values, accumulate.constraints(), accumulate.at());
      }
    }
  }

  private void check(
      Operand subject,
      String name,
      List<Operand> values,
      List<Constraint> constraints,
      Position at) {
    if (values.stream().noneMatch(value -> allHold(constraints, subject, value))) {
      problems.add(
          ProblemCode.NEVER_HOLDS,
          at,
          "no value of " + name + " can meet everything that is asked of it here");
      return;
    }
    for (Constraint constraint : constraints) {
      if (Supposition.isDecidedBy(subject, constraint)
          && values.stream().allMatch(value -> allHold(List.of(constraint), subject, value))) {
        problems.add(
            ProblemCode.ALWAYS_HOLDS,
            constraint.at(),
            "this holds whatever " + name + " is; leave it out, or say which values are meant");
      }
    }
  }

  private boolean allHold(List<Constraint> constraints, Operand subject, Operand value) {
    Supposition supposition = new Supposition(words, subject, value);
    return constraints.stream().allMatch(supposition::canHold);
  }

  /** {@code $p : party, party != $p}. */
  private void withItself(Condition.Pattern pattern) {
    WithItself comparing = new WithItself();
    pattern.constraints().forEach(constraint -> constraint.fold(comparing));
  }

  /** Knows which fields the variables of a pattern stand for. */
  private final class WithItself implements Constraint.Fold<WithItself> {
    private final Map<Operand, Operand> fields = new HashMap<>();

    @Override
    public WithItself bind(Constraint.Bind bind) {
      fields.put(new Operand.Variable(bind.variable()), new Operand.Field(bind.field()));
      return this;
    }

    @Override
    public WithItself comparison(Constraint.Comparison comparison) {
      Operand right = fields.getOrDefault(comparison.right(), comparison.right());
      if (OperandName.of(right).field().isPresent() && comparison.left().equals(right)) {
        withItself(comparison);
      }
      return this;
    }

    @Override
    public WithItself oneOf(Constraint.OneOf oneOf) {
      return this;
    }

    @Override
    public WithItself all(Constraint.All all) {
      return this;
    }

    @Override
    public WithItself any(Constraint.Any any) {
      return this;
    }
  }

  private void withItself(Constraint.Comparison comparison) {
    String same = "this compares a field with itself, so it ";
    switch (comparison.operator()) {
      case EQUAL, AT_MOST, AT_LEAST ->
          problems.add(
              ProblemCode.ALWAYS_HOLDS, comparison.at(), same + "always holds; leave it out");
      case NOT_EQUAL, LESS, GREATER ->
          problems.add(
              ProblemCode.NEVER_HOLDS,
              comparison.at(),
              same + "never holds; compare it with a variable from another condition");
      case CONTAINS, NOT_CONTAINS, MEMBER_OF, NOT_MEMBER_OF -> {
        // A list is no element of itself; the types of the two sides show it.
      }
    }
  }
}
