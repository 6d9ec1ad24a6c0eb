package summit.explanation.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.evaluation.interpreter.PartialMatch;
import summit.evaluation.interpreter.Truth;
import summit.explanation.near.BindingStack;
import summit.explanation.near.CompiledPattern;
import summit.explanation.near.MatchMemory;
import summit.explanation.near.NearestMatchSearch;
import summit.explanation.near.ReadValue;
import summit.explanation.near.SearchBudget;
import summit.facts.Fact;
import summit.language.syntax.Condition;

/** Writes down, part by part, how conditions stand for the facts that a search has chosen. */
final class ConditionTrace implements Condition.Fold<RulePart> {
  /** More that stands in the way is not listed: a reader has seen enough. */
  private static final int IN_THE_WAY = 8;

  private final MatchMemory ground;
  private final BindingStack trail;
  private final SearchBudget work;
  private final Map<String, Object> wanted;
  private final Origins origins;
  private final ConstraintTrace constraints;
  private int rowsDeep;

  /**
   * What was chosen from the next condition on: handed over here, since a fold takes nothing else.
   */
  private Iterator<Object> chosen = Collections.emptyIterator();

  /** Where derived facts come from, or could. */
  interface Origins {
    /** What rules lack that could derive what a pattern asks for. */
    List<RuleMiss> lacking(Condition.Pattern pattern, BindingStack trail);

    /** The rules that derive a fact. */
    List<RuleMiss> making(Fact fact);
  }

  /**
   * @param wanted what variables must stand for, as for the search
   */
  ConditionTrace(
      MatchMemory ground,
      BindingStack trail,
      SearchBudget work,
      Map<String, Object> wanted,
      Origins origins) {
    this.ground = ground;
    this.trail = trail;
    this.work = work;
    this.wanted = wanted;
    this.origins = origins;
    this.constraints = new ConstraintTrace(ground.measure(), trail);
  }

  /** The parts, in order. */
  List<RulePart> trace(List<? extends Condition> conditions, Iterator<Object> choices) {
    List<RulePart> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      parts.add(trace(condition, choices));
    }
    return parts;
  }

  private RulePart trace(Condition condition, Iterator<Object> choices) {
    chosen = choices;
    return condition.fold(this);
  }

  @Override
  public RulePart pattern(Condition.Pattern pattern) {
    return chosen.next() instanceof Fact fact ? fact(pattern, fact) : missing(pattern);
  }

  @Override
  public RulePart not(Condition.Not not) {
    List<RulePart> rows = inTheWay(List.of(not.condition()), not);
    return rows.isEmpty()
        ? RulePart.of(RulePart.Kind.NOT, not, Truth.TRUE, absent(not.condition()))
        : RulePart.of(RulePart.Kind.NOT, not, Truth.FALSE, rows);
  }

  @Override
  public RulePart forAll(Condition.ForAll forAll) {
    List<RulePart> rows = inTheWay(ground.asks().exception(forAll), forAll);
    return RulePart.of(RulePart.Kind.FORALL, forAll, Truth.of(rows.isEmpty()), rows);
  }

  @Override
  public RulePart exists(Condition.Exists exists) {
    List<RulePart> parts = nearest(exists.condition());
    return parts.isEmpty()
        ? RulePart.of(RulePart.Kind.EXISTS, exists, Truth.UNKNOWN, parts)
        : group(RulePart.Kind.EXISTS, exists, parts);
  }

  @Override
  public RulePart and(Condition.And and) {
    return group(RulePart.Kind.AND, and, trace(and.conditions(), chosen));
  }

  @Override
  public RulePart or(Condition.Or or) {
    int branch = (Integer) chosen.next();
    return group(RulePart.Kind.OR, or, trace(or.conditions().subList(branch, branch + 1), chosen));
  }

  private static RulePart group(RulePart.Kind kind, Condition condition, List<RulePart> parts) {
    return RulePart.of(kind, condition, all(parts), parts);
  }

  /** Within what stands in the way, what is absent would put things right: how near it is. */
  private List<RulePart> absent(Condition condition) {
    if (rowsDeep == 0) {
      return List.of();
    }
    trail.turn();
    List<RulePart> parts = nearest(condition);
    trail.turn();
    return parts;
  }

  private List<RulePart> nearest(Condition condition) {
    List<Condition> inner = List.of(condition);
    int mark = trail.mark();
    Optional<NearestMatchSearch.Nearest> nearest =
        NearestMatchSearch.nearest(inner, ground, trail, work, Map.of(), Long.MAX_VALUE);
    List<RulePart> parts =
        nearest.map(found -> trace(inner, found.choices().iterator())).orElse(List.of());
    trail.backTo(mark);
    return parts;
  }

  private List<RulePart> inTheWay(List<? extends Condition> conditions, Condition whole) {
    List<RulePart> rows = new ArrayList<>();
    for (List<Object> choices :
        NearestMatchSearch.matches(conditions, ground, trail, work, IN_THE_WAY)) {
      int mark = trail.mark();
      trail.turn();
      rowsDeep++;
      List<RulePart> parts = trace(conditions, choices.iterator());
      rowsDeep--;
      trail.turn();
      trail.backTo(mark);
      rows.add(RulePart.of(RulePart.Kind.IN_THE_WAY, whole, Truth.TRUE, parts));
    }
    return rows;
  }

  /** All must hold: one that is false decides. */
  private static Truth all(List<RulePart> parts) {
    Truth all = Truth.TRUE;
    for (RulePart part : parts) {
      if (part.truth() == Truth.FALSE) {
        return Truth.FALSE;
      }
      all = part.truth() == Truth.UNKNOWN ? Truth.UNKNOWN : all;
    }
    return all;
  }

  private RulePart fact(Condition.Pattern pattern, Fact fact) {
    CompiledPattern ask = ground.asks().of(pattern);
    trail.bind(ask, fact);
    List<RulePart> parts = constraints.trace(ask.constraints(), fact);
    Truth truth = all(parts);
    List<RuleMiss> through = List.of();
    if (!fact.type().postable() && !truth.holds()) {
      through = origins.lacking(pattern, trail);
    } else if (!fact.type().postable() && rowsDeep > 0) {
      through = origins.making(fact);
    }
    return new RulePart(
        RulePart.Kind.FACT,
        pattern,
        truth,
        fact,
        ReadValue.NONE,
        ReadValue.NONE,
        Map.of(),
        parts,
        through);
  }

  private RulePart missing(Condition.Pattern pattern) {
    CompiledPattern ask = ground.asks().of(pattern);
    List<RuleMiss> through = origins.lacking(pattern, trail);
    List<RulePart> parts = constraints.trace(ask.constraints(), null);
    trail.bindOpen(ask, rowsDeep == 0 ? wanted : Map.of());
    boolean known = ground.facts(pattern).isEmpty();
    return new RulePart(
        RulePart.Kind.MISSING_FACT,
        pattern,
        known ? Truth.UNKNOWN : Truth.FALSE,
        null,
        ReadValue.NONE,
        ReadValue.NONE,
        Map.of(),
        parts,
        through);
  }

  @Override
  public RulePart accumulate(Condition.Accumulate accumulate) {
    Optional<PartialMatch> totals = ground.matcher().totals(accumulate, trail.row());
    Map<String, Object> results = new LinkedHashMap<>();
    for (Condition.Function function : accumulate.functions()) {
      Object result = totals.map(row -> row.value(function.result())).orElse(null);
      trail.bind(function.result(), result, null, null);
      if (result != null) {
        results.put(function.result(), result);
      }
    }
    List<RulePart> parts = constraints.trace(accumulate.constraints(), null);
    Truth truth = totals.isEmpty() ? Truth.UNKNOWN : all(parts);
    return new RulePart(
        RulePart.Kind.ACCUMULATE,
        accumulate,
        truth,
        null,
        ReadValue.NONE,
        ReadValue.NONE,
        results,
        parts,
        List.of());
  }
}
