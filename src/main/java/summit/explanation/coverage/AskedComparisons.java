package summit.explanation.coverage;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import summit.language.syntax.Condition;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;

/** The comparisons that a rule asks of facts, one by one, in the order of the rule. */
final class AskedComparisons
    implements Condition.Fold<Stream<Constraint>>, Constraint.Fold<Stream<Constraint>> {
  private static final AskedComparisons READER = new AskedComparisons();

  private AskedComparisons() {}

  static Stream<Constraint> by(RuleSyntax rule) {
    return READER.of(rule.when());
  }

  private Stream<Constraint> of(Collection<? extends Condition> conditions) {
    return conditions.stream().flatMap(condition -> condition.fold(this));
  }

  private Stream<Constraint> among(List<Constraint> constraints) {
    return constraints.stream().flatMap(constraint -> constraint.fold(this));
  }

  @Override
  public Stream<Constraint> pattern(Condition.Pattern pattern) {
    return among(pattern.constraints());
  }

  @Override
  public Stream<Constraint> not(Condition.Not not) {
    return not.condition().fold(this);
  }

  @Override
  public Stream<Constraint> exists(Condition.Exists exists) {
    return exists.condition().fold(this);
  }

  @Override
  public Stream<Constraint> forAll(Condition.ForAll forAll) {
    return Stream.concat(pattern(forAll.base()), of(forAll.others()));
  }

  @Override
  public Stream<Constraint> and(Condition.And and) {
    return of(and.conditions());
  }

  @Override
  public Stream<Constraint> or(Condition.Or or) {
    return of(or.conditions());
  }

  @Override
  public Stream<Constraint> accumulate(Condition.Accumulate accumulate) {
    return Stream.concat(accumulate.source().fold(this), among(accumulate.constraints()));
  }

  @Override
  public Stream<Constraint> bind(Constraint.Bind bind) {
    return Stream.empty();
  }

  @Override
  public Stream<Constraint> comparison(Constraint.Comparison comparison) {
    return Stream.of(comparison);
  }

  @Override
  public Stream<Constraint> oneOf(Constraint.OneOf oneOf) {
    return Stream.of(oneOf);
  }

  @Override
  public Stream<Constraint> all(Constraint.All all) {
    return among(all.constraints());
  }

  @Override
  public Stream<Constraint> any(Constraint.Any any) {
    return among(any.constraints());
  }
}
