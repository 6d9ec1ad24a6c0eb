package summit.language.check;

import java.util.Set;
import java.util.TreeSet;
import summit.language.syntax.Condition;
import summit.language.syntax.RuleSyntax;

/**
 * The fact types that a rule is about.
 *
 * @param positive those of which it needs a fact
 * @param negative those under not, forall or accumulate, where a further fact can undo what held
 */
record Reads(Set<String> positive, Set<String> negative) {
  static Reads of(RuleSyntax rule) {
    Reads reads = new Reads(new TreeSet<>(), new TreeSet<>());
    rule.when().forEach(condition -> reads.add(condition, true));
    return reads;
  }

  private void add(Condition condition, boolean grows) {
    if (condition instanceof Condition.Pattern pattern) {
      (grows ? positive : negative).add(pattern.type());
    } else if (condition instanceof Condition.Not not) {
      add(not.condition(), false);
    } else if (condition instanceof Condition.Exists exists) {
      add(exists.condition(), grows);
    } else if (condition instanceof Condition.And and) {
      and.conditions().forEach(part -> add(part, grows));
    } else if (condition instanceof Condition.Or or) {
      or.conditions().forEach(part -> add(part, grows));
    } else if (condition instanceof Condition.ForAll forAll) {
      add(forAll.base(), false);
      forAll.others().forEach(other -> add(other, false));
    } else if (condition instanceof Condition.Accumulate accumulate) {
      add(accumulate.source(), false);
    }
  }
}
