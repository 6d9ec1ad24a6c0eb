package summit.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.language.check.vocabulary.FieldTypes;
import summit.language.check.vocabulary.KnownWords;
import summit.language.check.vocabulary.ValueType;
import summit.language.check.vocabulary.VariableScope;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.Suggestion;
import summit.language.syntax.Aggregate;
import summit.language.syntax.Condition;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.Position;

/** Whether the conditions name types and fields that exist and compare what can be compared. */
final class ConditionCheck {
  private final KnownWords words;
  private final ProblemCollector problems;

  ConditionCheck(KnownWords words, ProblemCollector problems) {
    this.words = words;
    this.problems = problems;
  }

  /** Checks the condition and adds the variables that it binds for those after it. */
  void check(Condition condition, VariableScope scope) {
    condition.fold(new Within(scope));
  }

  /** Checks a condition that sees some variables; answers with them and those that it binds. */
  private final class Within implements Condition.Fold<VariableScope> {
    private final VariableScope scope;

    Within(VariableScope scope) {
      this.scope = scope;
    }

    @Override
    public VariableScope pattern(Condition.Pattern pattern) {
      ConditionCheck.this.pattern(pattern, scope);
      return scope;
    }

    @Override
    public VariableScope not(Condition.Not not) {
      return alone(not.condition());
    }

    @Override
    public VariableScope exists(Condition.Exists exists) {
      return alone(exists.condition());
    }

    private VariableScope alone(Condition inner) {
      refuseAccumulate(inner);
      check(inner, scope.inner());
      return scope;
    }

    @Override
    public VariableScope forAll(Condition.ForAll forAll) {
      VariableScope inner = scope.inner();
      ConditionCheck.this.pattern(forAll.base(), inner);
      forAll.others().forEach(other -> ConditionCheck.this.pattern(other, inner));
      return scope;
    }

    @Override
    public VariableScope and(Condition.And and) {
      and.conditions().forEach(part -> check(part, scope));
      return scope;
    }

    @Override
    public VariableScope or(Condition.Or or) {
      ConditionCheck.this.or(or, scope);
      return scope;
    }

    @Override
    public VariableScope accumulate(Condition.Accumulate accumulate) {
      refuseAccumulate(accumulate.source());
      ConditionCheck.this.accumulate(accumulate, scope);
      return scope;
    }
  }

  private void pattern(Condition.Pattern pattern, VariableScope scope) {
    int problemsBefore = problems.count();
    boolean known = words.type(pattern.type()).isPresent();
    if (!known) {
      problems.add(
          ProblemCode.UNKNOWN_TYPE,
          pattern.at(),
          pattern.type()
              + " is not a fact type"
              + Suggestion.forWord(pattern.type(), words.typeNames()));
    }
    pattern
        .binding()
        .ifPresent(
            name ->
                scope.bind(
                    name,
                    known ? new ValueType(ValueType.Kind.FACT, pattern.type()) : ValueType.UNKNOWN,
                    pattern.at()));
    FieldTypes fields =
        new FieldTypes(words, known ? Optional.of(pattern.type()) : Optional.empty(), problems);
    constraints(pattern.constraints(), known, fields, scope);
    if (problems.count() == problemsBefore) {
      new HoldsCheck(words, problems).check(pattern);
    }
  }

  private void constraints(
      List<Constraint> constraints, boolean known, FieldTypes fields, VariableScope scope) {
    ComparisonCheck comparisons = new ComparisonCheck(words, fields, scope, problems);
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Bind bind) {
        ValueType type = known ? fields.type(bind.field(), bind.at()) : ValueType.UNKNOWN;
        scope.bind(bind.variable(), type, bind.at());
      } else if (known) {
        comparisons.check(constraint);
      }
    }
  }

  /** Only what every branch binds, to the same type, can be seen after the or. */
  private void or(Condition.Or or, VariableScope scope) {
    List<Map<String, ValueType>> branches = new ArrayList<>();
    for (Condition branch : or.conditions()) {
      refuseAccumulate(branch);
      VariableScope inner = scope.inner();
      check(branch, inner);
      branches.add(inner.variables());
    }
    Map<String, ValueType> first = branches.get(0);
    Set<String> outer = scope.names();
    first.forEach(
        (name, type) -> {
          boolean everywhere = branches.stream().allMatch(each -> type.equals(each.get(name)));
          if (everywhere && !outer.contains(name)) {
            scope.bind(name, type, or.at());
          }
        });
  }

  private void accumulate(Condition.Accumulate accumulate, VariableScope scope) {
    int problemsBefore = problems.count();
    VariableScope inner = scope.inner();
    check(accumulate.source(), inner);
    for (Condition.Function function : accumulate.functions()) {
      ValueType argument = inner.use(function.argument(), function.at());
      scope.bind(function.result(), result(function, argument), function.at());
    }
    FieldTypes none = new FieldTypes(words, Optional.empty(), problems);
    ComparisonCheck comparisons = new ComparisonCheck(words, none, scope, problems);
    for (Constraint constraint : accumulate.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        none.type(bind.field(), bind.at());
      } else {
        comparisons.check(constraint);
      }
    }
    if (problems.count() == problemsBefore) {
      new HoldsCheck(words, problems).check(accumulate);
    }
  }

  private ValueType result(Condition.Function function, ValueType argument) {
    if (function.kind() == Aggregate.COUNT) {
      return ValueType.INTEGER;
    }
    boolean number = argument.isNumber() || argument.is(ValueType.Kind.UNKNOWN);
    if (!number) {
      problems.add(
          ProblemCode.TYPE_MISMATCH,
          function.at(),
          function.kind().spelling()
              + " needs a number, but "
              + function.argument()
              + " is "
              + argument.shown());
    }
    return number ? argument : ValueType.UNKNOWN;
  }

  private void refuseAccumulate(Condition inner) {
    ConditionContents.parts(inner)
        .filter(Condition.Accumulate.class::isInstance)
        .forEach(part -> misplaced(part.at()));
  }

  private void misplaced(Position at) {
    problems.add(
        ProblemCode.ACCUMULATE_PLACE,
        at,
        "accumulate stands on its own after when, not inside another condition");
  }
}
