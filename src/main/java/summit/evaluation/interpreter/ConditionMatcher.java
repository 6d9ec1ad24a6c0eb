package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/** Finds the ways in which conditions hold over facts, by trying every combination in order. */
public final class ConditionMatcher {
  private final FactBase facts;
  private final ConstraintTruth constraints;
  private final AccumulateTotals totals;

  public ConditionMatcher(FactBase facts, Vocabulary vocabulary) {
    this.facts = facts;
    this.constraints = new ConstraintTruth(vocabulary);
    this.totals = new AccumulateTotals(vocabulary);
  }

  /** Every way in which the conditions hold together. */
  public List<PartialMatch> rows(List<Condition> conditions, PartialMatch before) {
    List<PartialMatch> rows = new ArrayList<>();
    some(
        conditions,
        0,
        before,
        row -> {
          rows.add(row);
          return false;
        });
    return rows;
  }

  /** Whether the conditions hold together in some way. */
  public boolean holds(List<? extends Condition> conditions, PartialMatch before) {
    return some(conditions, 0, before, row -> true);
  }

  private boolean holds(Condition condition, PartialMatch before) {
    return some(condition, before, row -> true);
  }

  /** Whether some way in which conditions hold passes a test; later ways are not tried then. */
  private boolean some(
      List<? extends Condition> conditions,
      int from,
      PartialMatch before,
      Predicate<PartialMatch> test) {
    if (from == conditions.size()) {
      return test.test(before);
    }
    return some(
        conditions.get(from),
        before,
        from == conditions.size() - 1 ? test : row -> some(conditions, from + 1, row, test));
  }

  private boolean some(Condition condition, PartialMatch before, Predicate<PartialMatch> test) {
    if (condition instanceof Condition.Pattern pattern) {
      return somePattern(pattern, before, test);
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.condition(), before) && test.test(before);
    }
    if (condition instanceof Condition.Exists exists) {
      return holds(exists.condition(), before) && test.test(before);
    }
    if (condition instanceof Condition.ForAll forAll) {
      return !some(forAll.base(), before, row -> !holds(forAll.others(), row)) && test.test(before);
    }
    if (condition instanceof Condition.And and) {
      return some(and.conditions(), 0, before, test);
    }
    if (condition instanceof Condition.Or or) {
      for (Condition branch : or.conditions()) {
        if (some(branch, before, test)) {
          return true;
        }
      }
      return false;
    }
    return someTotal((Condition.Accumulate) condition, before, test);
  }

  private boolean somePattern(
      Condition.Pattern pattern, PartialMatch before, Predicate<PartialMatch> test) {
    List<Fact> ofType = facts.of(pattern.type());
    for (int i = 0; i < ofType.size(); i++) {
      Fact fact = ofType.get(i);
      if (fits(pattern, fact, before) && test.test(bound(pattern, fact, before))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact fits a pattern; most do not, so that nothing is bound to find out. */
  private boolean fits(Condition.Pattern pattern, Fact fact, PartialMatch before) {
    Bindings bindings = new Candidate(pattern, fact, before);
    List<Constraint> asked = pattern.constraints();
    for (int i = 0; i < asked.size(); i++) {
      if (!constraints.truth(asked.get(i), fact, bindings).holds()) {
        return false;
      }
    }
    return true;
  }

  /** What variables would stand for with a fact that may fit a pattern. */
  private record Candidate(Condition.Pattern pattern, Fact fact, PartialMatch before)
      implements Bindings {
    @Override
    public @Nullable Object value(String variable) {
      List<Constraint> asked = pattern.constraints();
      for (int i = 0; i < asked.size(); i++) {
        if (asked.get(i) instanceof Constraint.Bind bind && bind.variable().equals(variable)) {
          Object value = fact.value(bind.field());
          return value == null ? before.value(variable) : value;
        }
      }
      return pattern.binding().filter(variable::equals).isPresent() ? fact : before.value(variable);
    }
  }

  /** The row with a fact for a pattern, and all that the pattern binds of it. */
  public PartialMatch bound(Condition.Pattern pattern, Fact fact, PartialMatch before) {
    PartialMatch row = before.with(fact);
    if (pattern.binding().isPresent()) {
      row = row.with(pattern.binding().get(), fact);
    }
    for (Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Constraint.Bind bind) {
        Object value = fact.value(bind.field());
        if (value != null) {
          row = row.with(bind.variable(), value);
        }
      }
    }
    return row;
  }

  public ConstraintTruth constraints() {
    return constraints;
  }

  private boolean someTotal(
      Condition.Accumulate accumulate, PartialMatch before, Predicate<PartialMatch> test) {
    Optional<PartialMatch> totals = totals(accumulate, before);
    if (totals.isEmpty()) {
      return false;
    }
    for (Constraint constraint : accumulate.constraints()) {
      if (!constraints.truth(constraint, null, totals.get()).holds()) {
        return false;
      }
    }
    return test.test(totals.get());
  }

  /** The row with the results of all functions; empty where one has nothing to choose from. */
  public Optional<PartialMatch> totals(Condition.Accumulate accumulate, PartialMatch before) {
    List<PartialMatch> counted = rows(List.of(accumulate.source()), before);
    PartialMatch row = before;
    for (Condition.Function function : accumulate.functions()) {
      Object total = totals.of(function, accumulate.source(), counted);
      if (total == null) {
        return Optional.empty();
      }
      row = row.with(function.result(), total);
    }
    return Optional.of(row);
  }
}
