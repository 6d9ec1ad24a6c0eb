package summit.evaluation.interpreter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.language.syntax.Condition;
import summit.language.syntax.RuleSyntax;

/**
 * The types of the facts that a rule looks for.
 *
 * @param any all of them
 * @param complete those of which it must know all facts, since one more can undo what held
 */
record TypesRead(Set<String> any, Set<String> complete) {
  static TypesRead by(RuleSyntax rule) {
    TypesRead read = new TypesRead(new HashSet<>(), new HashSet<>());
    Walk walk = new Walk(read, false);
    rule.when().forEach(condition -> condition.fold(walk));
    return read;
  }

  /**
   * Goes through conditions.
   *
   * @param undone whether one more fact can undo what holds here
   */
  private record Walk(TypesRead read, boolean undone) implements Condition.Fold<Walk> {
    private Walk all(List<? extends Condition> conditions) {
      conditions.forEach(condition -> condition.fold(this));
      return this;
    }

    private Walk undoing(List<? extends Condition> conditions) {
      new Walk(read, true).all(conditions);
      return this;
    }

    @Override
    public Walk pattern(Condition.Pattern pattern) {
      read.any().add(pattern.type());
      if (undone) {
        read.complete().add(pattern.type());
      }
      return this;
    }

    @Override
    public Walk not(Condition.Not not) {
      return undoing(List.of(not.condition()));
    }

    @Override
    public Walk exists(Condition.Exists exists) {
      return all(List.of(exists.condition()));
    }

    @Override
    public Walk forAll(Condition.ForAll forAll) {
      undoing(List.of(forAll.base()));
      return undoing(forAll.others());
    }

    @Override
    public Walk and(Condition.And and) {
      return all(and.conditions());
    }

    @Override
    public Walk or(Condition.Or or) {
      return all(or.conditions());
    }

    @Override
    public Walk accumulate(Condition.Accumulate accumulate) {
      return undoing(List.of(accumulate.source()));
    }
  }
}
