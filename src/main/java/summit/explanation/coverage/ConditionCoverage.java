package summit.explanation.coverage;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import summit.evaluation.interpreter.ConditionMatcher;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.PartialMatch;
import summit.evaluation.interpreter.Truth;
import summit.facts.Fact;
import summit.facts.vocabulary.Vocabulary;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;

/**
 * What each comparison of a rule has been seen to be: tried on every fact of its type, with what
 * the conditions before it have bound.
 */
final class ConditionCoverage {
  private static final List<PartialMatch> ONE_WAY = List.of(PartialMatch.EMPTY);

  private final Vocabulary vocabulary;
  private final Map<Position, Set<Truth>> seen = new HashMap<>();

  ConditionCoverage(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether the comparison held somewhere. */
  boolean held(Constraint comparison) {
    return seenOf(comparison).contains(Truth.TRUE);
  }

  /** Whether the comparison did not hold somewhere, be it that the fact does not say. */
  boolean failed(Constraint comparison) {
    Set<Truth> truths = seenOf(comparison);
    return truths.contains(Truth.FALSE) || truths.contains(Truth.UNKNOWN);
  }

  private Set<Truth> seenOf(Constraint comparison) {
    return seen.computeIfAbsent(comparison.at(), at -> EnumSet.noneOf(Truth.class));
  }

  /** Tries the comparisons of a rule on facts. */
  void look(RuleSyntax rule, FactBase facts) {
    new Look(facts, new ConditionMatcher(facts, vocabulary)).all(rule.when(), ONE_WAY);
  }

  /** Looks at the facts of one run. */
  private final class Look {
    private final FactBase facts;
    private final ConditionMatcher matcher;

    Look(FactBase facts, ConditionMatcher matcher) {
      this.facts = facts;
      this.matcher = matcher;
    }

    /** The rows after the conditions, for those that follow. */
    List<PartialMatch> all(List<? extends Condition> conditions, List<PartialMatch> before) {
      List<PartialMatch> rows = before;
      for (Condition condition : conditions) {
        condition.fold(new LookBefore(this, rows));
        rows = after(condition, rows);
      }
      return rows;
    }

    private List<PartialMatch> after(Condition condition, List<PartialMatch> rows) {
      return rows.stream()
          .flatMap(row -> matcher.rows(List.of(condition), row).stream())
          .distinct()
          .toList();
    }

    private void look(Condition.Pattern pattern, PartialMatch before) {
      for (Fact fact : facts.of(pattern.type())) {
        look(pattern.constraints(), fact, matcher.bound(pattern, fact, before));
      }
    }

    private void look(List<Constraint> parts, @Nullable Fact fact, PartialMatch row) {
      LookAt reader = new LookAt(comparison -> see(comparison, fact, row));
      parts.forEach(part -> part.fold(reader));
    }

    private void see(Constraint comparison, @Nullable Fact fact, PartialMatch row) {
      seenOf(comparison).add(matcher.constraints().truth(comparison, fact, row));
    }
  }

  /** Looks into a condition with the ways in which those before it hold. */
  private record LookBefore(Look look, List<PartialMatch> rows)
      implements Condition.Fold<LookBefore> {
    private LookBefore each(List<? extends Condition> conditions) {
      conditions.forEach(condition -> condition.fold(this));
      return this;
    }

    @Override
    public LookBefore pattern(Condition.Pattern pattern) {
      rows.forEach(row -> look.look(pattern, row));
      return this;
    }

    @Override
    public LookBefore not(Condition.Not not) {
      return not.condition().fold(this);
    }

    @Override
    public LookBefore exists(Condition.Exists exists) {
      return exists.condition().fold(this);
    }

    @Override
    public LookBefore forAll(Condition.ForAll forAll) {
      pattern(forAll.base());
      look.all(forAll.others(), look.after(forAll.base(), rows));
      return this;
    }

    @Override
    public LookBefore and(Condition.And and) {
      look.all(and.conditions(), rows);
      return this;
    }

    @Override
    public LookBefore or(Condition.Or or) {
      return each(or.conditions());
    }

    @Override
    public LookBefore accumulate(Condition.Accumulate accumulate) {
      accumulate.source().fold(this);
      for (PartialMatch row : rows) {
        look.matcher
            .totals(accumulate, row)
            .ifPresent(total -> look.look(accumulate.constraints(), null, total));
      }
      return this;
    }
  }

  /** Looks at each comparison among constraints. */
  private record LookAt(Consumer<Constraint> see) implements Constraint.Fold<LookAt> {
    private LookAt each(List<Constraint> constraints) {
      constraints.forEach(constraint -> constraint.fold(this));
      return this;
    }

    private LookAt one(Constraint comparison) {
      see.accept(comparison);
      return this;
    }

    @Override
    public LookAt bind(Constraint.Bind bind) {
      return this;
    }

    @Override
    public LookAt comparison(Constraint.Comparison comparison) {
      return one(comparison);
    }

    @Override
    public LookAt oneOf(Constraint.OneOf oneOf) {
      return one(oneOf);
    }

    @Override
    public LookAt all(Constraint.All all) {
      return each(all.constraints());
    }

    @Override
    public LookAt any(Constraint.Any any) {
      return each(any.constraints());
    }
  }
}
