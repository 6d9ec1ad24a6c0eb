package summit.language.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that conditions hold inside, however deep, in the order in which it is written. */
public final class ConditionContents implements Condition.Fold<ConditionContents> {
  private final List<Condition.Pattern> patterns = new ArrayList<>();
  private final List<Condition.Accumulate> accumulates = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();

  private ConditionContents() {}

  public static ConditionContents of(Collection<? extends Condition> conditions) {
    return new ConditionContents().all(conditions);
  }

  public static ConditionContents of(Condition condition) {
    return condition.fold(new ConditionContents());
  }

  /** What stands joined by {@code and}, one by one. */
  public static Stream<Condition> parts(Condition condition) {
    return condition instanceof Condition.And and
        ? and.conditions().stream().flatMap(ConditionContents::parts)
        : Stream.of(condition);
  }

  /** The patterns; those that must not be met too. */
  public List<Condition.Pattern> patterns() {
    return Collections.unmodifiableList(patterns);
  }

  public List<Condition.Accumulate> accumulates() {
    return Collections.unmodifiableList(accumulates);
  }

  /** The comparisons that are asked of facts and of totals, one by one. */
  public List<Constraint> comparisons() {
    return ConstraintContents.of(constraints).comparisons();
  }

  /** The variables that are compared or taken together, wherever they are bound. */
  public Set<String> variables() {
    Set<String> variables = new LinkedHashSet<>(ConstraintContents.of(constraints).variables());
    accumulates.forEach(
        one -> one.functions().forEach(function -> variables.add(function.argument())));
    return variables;
  }

  private ConditionContents all(Collection<? extends Condition> conditions) {
    conditions.forEach(condition -> condition.fold(this));
    return this;
  }

  @Override
  public ConditionContents pattern(Condition.Pattern pattern) {
    patterns.add(pattern);
    constraints.addAll(pattern.constraints());
    return this;
  }

  @Override
  public ConditionContents not(Condition.Not not) {
    return not.condition().fold(this);
  }

  @Override
  public ConditionContents exists(Condition.Exists exists) {
    return exists.condition().fold(this);
  }

  @Override
  public ConditionContents forAll(Condition.ForAll forAll) {
    return pattern(forAll.base()).all(forAll.others());
  }

  @Override
  public ConditionContents and(Condition.And and) {
    return all(and.conditions());
  }

  @Override
  public ConditionContents or(Condition.Or or) {
    return all(or.conditions());
  }

  @Override
  public ConditionContents accumulate(Condition.Accumulate accumulate) {
    accumulates.add(accumulate);
    accumulate.source().fold(this);
    constraints.addAll(accumulate.constraints());
    return this;
  }
}
