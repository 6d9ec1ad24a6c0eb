package summit.language.dependency;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import summit.language.syntax.Condition;
import summit.language.syntax.RuleSyntax;

/**
 * The fact types that a rule is about.
 *
 * @param positive those of which it needs a fact
 * @param negative those under not, forall or accumulate, where a further fact can undo what held
 * @param wanted those of which it looks for facts: all but what must be absent
 */
public record RuleReads(
    SortedSet<String> positive, SortedSet<String> negative, SortedSet<String> wanted) {
  public RuleReads {
    positive = Collections.unmodifiableSortedSet(new TreeSet<>(positive));
    negative = Collections.unmodifiableSortedSet(new TreeSet<>(negative));
    wanted = Collections.unmodifiableSortedSet(new TreeSet<>(wanted));
  }

  static RuleReads of(RuleSyntax rule) {
    Reader reader = new Reader();
    rule.when().forEach(condition -> condition.fold(reader));
    return new RuleReads(reader.positive, reader.negative, reader.wanted);
  }

  /** Every type that the rule is about. */
  public SortedSet<String> all() {
    SortedSet<String> all = new TreeSet<>(positive);
    all.addAll(negative);
    return all;
  }

  /** Gathers types; goes through the parts of a condition knowing what stands around them. */
  private static final class Reader implements Condition.Fold<Reader> {
    private final SortedSet<String> positive = new TreeSet<>();
    private final SortedSet<String> negative = new TreeSet<>();
    private final SortedSet<String> wanted = new TreeSet<>();
    private boolean grows = true;
    private boolean absent;

    @Override
    public Reader pattern(Condition.Pattern pattern) {
      (grows ? positive : negative).add(pattern.type());
      if (!absent) {
        wanted.add(pattern.type());
      }
      return this;
    }

    @Override
    public Reader not(Condition.Not not) {
      return within(not.condition(), true);
    }

    @Override
    public Reader exists(Condition.Exists exists) {
      return exists.condition().fold(this);
    }

    @Override
    public Reader forAll(Condition.ForAll forAll) {
      within(forAll.base(), absent);
      forAll.others().forEach(other -> within(other, true));
      return this;
    }

    @Override
    public Reader and(Condition.And and) {
      and.conditions().forEach(part -> part.fold(this));
      return this;
    }

    @Override
    public Reader or(Condition.Or or) {
      or.conditions().forEach(part -> part.fold(this));
      return this;
    }

    @Override
    public Reader accumulate(Condition.Accumulate accumulate) {
      return within(accumulate.source(), absent);
    }

    private Reader within(Condition condition, boolean absentThere) {
      boolean grew = grows;
      boolean wasAbsent = absent;
      grows = false;
      absent = absentThere;
      condition.fold(this);
      grows = grew;
      absent = wasAbsent;
      return this;
    }
  }
}
