package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import summit.evaluation.EvaluationBound;
import summit.facts.Fact;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;

/**
 * Finds the ways in which conditions hold over facts, by trying every combination in order; for one
 * thread.
 */
public final class ConditionMatcher {
  private final FactBase facts;
  private final ConstraintTruth constraints;
  private final AccumulateTotals totals;
  private final EvaluationBound bound;
  private final Ways ways = new Ways();

  /** What the next condition is asked for: handed over here, since a fold takes nothing else. */
  private PartialMatch given = PartialMatch.EMPTY;

  private Predicate<PartialMatch> asked = row -> true;

  /** For who asks about conditions one by one, without bound. */
  public ConditionMatcher(FactBase facts, Vocabulary vocabulary) {
    this(facts, vocabulary, EvaluationBound.none());
  }

  /**
   * Makes a matcher.
   *
   * @param bound counts the combinations that are tried
   */
  public ConditionMatcher(FactBase facts, Vocabulary vocabulary, EvaluationBound bound) {
    this.facts = facts;
    this.bound = bound;
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
          bound.kept();
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
    given = before;
    asked = test;
    return condition.fold(ways);
  }

  /** Each takes what is handed to it before it asks anything else, which hands over in turn. */
  private final class Ways implements Condition.Fold<Boolean> {
    @Override
    public Boolean pattern(Condition.Pattern pattern) {
      return somePattern(pattern, given, asked);
    }

    @Override
    public Boolean not(Condition.Not not) {
      PartialMatch before = given;
      Predicate<PartialMatch> test = asked;
      return !holds(not.condition(), before) && test.test(before);
    }

    @Override
    public Boolean exists(Condition.Exists exists) {
      PartialMatch before = given;
      Predicate<PartialMatch> test = asked;
      return holds(exists.condition(), before) && test.test(before);
    }

    @Override
    public Boolean forAll(Condition.ForAll forAll) {
      PartialMatch before = given;
      Predicate<PartialMatch> test = asked;
      return !some(forAll.base(), before, row -> !holds(forAll.others(), row)) && test.test(before);
    }

    @Override
    public Boolean and(Condition.And and) {
      return some(and.conditions(), 0, given, asked);
    }

    @Override
    public Boolean or(Condition.Or or) {
      PartialMatch before = given;
      Predicate<PartialMatch> test = asked;
      for (Condition branch : or.conditions()) {
        if (some(branch, before, test)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Boolean accumulate(Condition.Accumulate accumulate) {
      return someTotal(accumulate, given, asked);
    }
  }

  private boolean somePattern(
      Condition.Pattern pattern, PartialMatch before, Predicate<PartialMatch> test) {
    List<Fact> ofType = facts.of(pattern.type());
    for (int i = 0; i < ofType.size(); i++) {
      Fact fact = ofType.get(i);
      bound.tried();
      if (fits(pattern, fact, before) && test.test(bound(pattern, fact, before))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact fits a pattern; most do not, so that nothing is bound to find out. */
  public boolean fits(Condition.Pattern pattern, Fact fact, PartialMatch before) {
    Bindings bindings = new Candidate(pattern, fact, before);
    List<Constraint> constrained = pattern.constraints();
    for (int i = 0; i < constrained.size(); i++) {
      if (!constraints.truth(constrained.get(i), fact, bindings).holds()) {
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
      List<Constraint> constrained = pattern.constraints();
      for (int i = 0; i < constrained.size(); i++) {
        if (constrained.get(i) instanceof Constraint.Bind bind
            && bind.variable().equals(variable)) {
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
