package summit.explanation.coverage;

import java.util.Collection;
import java.util.stream.Stream;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;

/** The comparisons that a rule asks of facts, one by one, in the order of the rule. */
final class AskedComparisons {
  private AskedComparisons() {}

  static Stream<Constraint> by(RuleSyntax rule) {
    return rule.when().stream().flatMap(AskedComparisons::by);
  }

  private static Stream<Constraint> by(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return by(pattern.constraints());
    }
    if (condition instanceof Condition.Not not) {
      return by(not.condition());
    }
    if (condition instanceof Condition.Exists exists) {
      return by(exists.condition());
    }
    if (condition instanceof Condition.And and) {
      return and.conditions().stream().flatMap(AskedComparisons::by);
    }
    if (condition instanceof Condition.Or or) {
      return or.conditions().stream().flatMap(AskedComparisons::by);
    }
    if (condition instanceof Condition.ForAll forAll) {
      return Stream.concat(
          by(forAll.base()), forAll.others().stream().flatMap(AskedComparisons::by));
    }
    Condition.Accumulate accumulate = (Condition.Accumulate) condition;
    return Stream.concat(by(accumulate.source()), by(accumulate.constraints()));
  }

  private static Stream<Constraint> by(Collection<Constraint> constraints) {
    return constraints.stream().flatMap(AskedComparisons::by);
  }

  private static Stream<Constraint> by(Constraint constraint) {
    if (constraint instanceof Constraint.All all) {
      return by(all.constraints());
    }
    if (constraint instanceof Constraint.Any any) {
      return by(any.constraints());
    }
    return constraint instanceof Constraint.Bind ? Stream.empty() : Stream.of(constraint);
  }
}
