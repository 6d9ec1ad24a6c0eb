package summit.explanation.coverage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.evaluation.interpreter.ConditionMatcher;
import summit.evaluation.interpreter.ConstraintTruth;
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
    ConditionMatcher matcher = new ConditionMatcher(facts, vocabulary);
    all(rule.when(), List.of(PartialMatch.EMPTY), matcher, facts);
  }

  /** The rows after the conditions, for those that follow. */
  private List<PartialMatch> all(
      List<? extends Condition> conditions,
      List<PartialMatch> before,
      ConditionMatcher matcher,
      FactBase facts) {
    List<PartialMatch> rows = before;
    for (Condition condition : conditions) {
      look(condition, rows, matcher, facts);
      rows = after(condition, rows, matcher);
    }
    return rows;
  }

  private static List<PartialMatch> after(
      Condition condition, List<PartialMatch> rows, ConditionMatcher matcher) {
    return rows.stream()
        .flatMap(row -> matcher.rows(List.of(condition), row).stream())
        .distinct()
        .toList();
  }

  private void look(
      Condition condition, List<PartialMatch> rows, ConditionMatcher matcher, FactBase facts) {
    if (condition instanceof Condition.Pattern pattern) {
      rows.forEach(row -> look(pattern, row, matcher, facts));
    } else if (condition instanceof Condition.Not not) {
      look(not.condition(), rows, matcher, facts);
    } else if (condition instanceof Condition.Exists exists) {
      look(exists.condition(), rows, matcher, facts);
    } else if (condition instanceof Condition.And and) {
      all(and.conditions(), rows, matcher, facts);
    } else if (condition instanceof Condition.Or or) {
      or.conditions().forEach(branch -> look(branch, rows, matcher, facts));
    } else if (condition instanceof Condition.ForAll forAll) {
      look(forAll.base(), rows, matcher, facts);
      all(forAll.others(), after(forAll.base(), rows, matcher), matcher, facts);
    } else if (condition instanceof Condition.Accumulate accumulate) {
      look(accumulate.source(), rows, matcher, facts);
      for (PartialMatch row : rows) {
        matcher
            .totals(accumulate, row)
            .ifPresent(total -> look(accumulate.constraints(), null, total, matcher.constraints()));
      }
    }
  }

  private void look(
      Condition.Pattern pattern, PartialMatch before, ConditionMatcher matcher, FactBase facts) {
    for (Fact fact : facts.of(pattern.type())) {
      PartialMatch row = matcher.bound(pattern, fact, before);
      look(pattern.constraints(), fact, row, matcher.constraints());
    }
  }

  private void look(
      Collection<Constraint> parts,
      @Nullable Fact fact,
      PartialMatch row,
      ConstraintTruth constraints) {
    for (Constraint part : parts) {
      if (part instanceof Constraint.All all) {
        look(all.constraints(), fact, row, constraints);
      } else if (part instanceof Constraint.Any any) {
        look(any.constraints(), fact, row, constraints);
      } else if (!(part instanceof Constraint.Bind)) {
        seenOf(part).add(constraints.truth(part, fact, row));
      }
    }
  }
}
