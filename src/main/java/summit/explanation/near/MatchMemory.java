package summit.explanation.near;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import summit.evaluation.EvaluationBound;
import summit.evaluation.interpreter.ConditionMatcher;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.Condition;

/**
 * What a search goes over: the facts, and what the rules ask of them. How far a fact alone is from
 * what a pattern asks is measured once. For one thread.
 */
public final class MatchMemory {
  /** Of more facts of a type than this, not all are measured beforehand. */
  private static final int MANY = 200;

  private static final long[] NOT_MEASURED = {};

  private final FactBase facts;
  private final Nearness measure;
  private final ConditionMatcher matcher;
  private final EvaluationBound tries;
  private final CompiledPatterns asks;
  private final long[][] own;
  private final Least leastOf = new Least();

  /**
   * @param tries what the matcher counts in
   */
  public MatchMemory(
      FactBase facts,
      Nearness measure,
      ConditionMatcher matcher,
      EvaluationBound tries,
      CompiledPatterns asks) {
    this.facts = facts;
    this.measure = measure;
    this.matcher = matcher;
    this.tries = tries;
    this.asks = asks;
    this.own = new long[asks.count()][];
    Arrays.fill(own, NOT_MEASURED);
  }

  public List<Fact> facts(Condition.Pattern pattern) {
    return facts.of(pattern.type());
  }

  public Nearness measure() {
    return measure;
  }

  public ConditionMatcher matcher() {
    return matcher;
  }

  /** The results of an accumulate; the combinations that it tries are spent. */
  Optional<PartialMatch> totals(
      Condition.Accumulate accumulate, PartialMatch before, SearchBudget work) {
    int tried = tries.tries();
    Optional<PartialMatch> totals = matcher.totals(accumulate, before);
    work.spend(tries.tries() - tried);
    return totals;
  }

  public CompiledPatterns asks() {
    return asks;
  }

  /**
   * At least how far the facts are from each condition on, whatever is chosen for those before: the
   * last entry, for none, is 0.
   */
  long[] least(List<? extends Condition> conditions) {
    long[] least = new long[conditions.size() + 1];
    for (int i = conditions.size() - 1; i >= 0; i--) {
      least[i] = least[i + 1] + conditions.get(i).fold(leastOf).distance;
    }
    return least;
  }

  private long least(Condition.Pattern pattern) {
    List<Fact> all = facts(pattern);
    CompiledPattern ask = asks.of(pattern);
    if (all.size() > MANY || (ask.own().isEmpty() && !all.isEmpty())) {
      return 0;
    }
    long[] known = own(ask, all.size());
    long least = all.isEmpty() || ask.couldCome() ? ask.missing() : Long.MAX_VALUE;
    for (int place = 0; place < all.size() && least > 0; place++) {
      least = Math.min(least, own(ask, known, place, all.get(place)));
    }
    return least;
  }

  /** Of all conditions only patterns are measured beforehand; keeps the last one's distance. */
  private final class Least implements Condition.Fold<Least> {
    private long distance;

    private Least is(long least) {
      distance = least;
      return this;
    }

    @Override
    public Least pattern(Condition.Pattern pattern) {
      return is(least(pattern));
    }

    @Override
    public Least not(Condition.Not not) {
      return is(0);
    }

    @Override
    public Least exists(Condition.Exists exists) {
      return is(0);
    }

    @Override
    public Least forAll(Condition.ForAll forAll) {
      return is(0);
    }

    @Override
    public Least and(Condition.And and) {
      return is(0);
    }

    @Override
    public Least or(Condition.Or or) {
      return is(0);
    }

    @Override
    public Least accumulate(Condition.Accumulate accumulate) {
      return is(0);
    }
  }

  /**
   * The distances of facts that are known by now, by the place of the fact among those of the type;
   * one less than the distance, so that 0 is not known.
   */
  long[] own(CompiledPattern ask, int facts) {
    long[] known = own[ask.number()];
    if (known.length < facts) {
      known = new long[facts];
      own[ask.number()] = known;
    }
    return known;
  }

  /** How far a fact is from what it alone is asked. */
  long own(CompiledPattern ask, long[] known, int place, Fact fact) {
    if (ask.own().isEmpty()) {
      return 0;
    }
    if (known[place] == 0) {
      known[place] = measure.alone(ask.own(), fact) + 1;
    }
    return known[place] - 1;
  }
}
