package summit.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import summit.facts.Fact;

/** What one evaluation was given and how rules fired on it, for who asks about it afterwards. */
public final class RunRecord {
  private final List<Fact> early = new ArrayList<>();
  private final List<Fact> late = new ArrayList<>();
  private final List<FiredRule> fired = new ArrayList<>();

  RunRecord() {}

  void given(Collection<Fact> facts, boolean lately) {
    (lately ? late : early).addAll(facts);
  }

  void fired(FiredRule one) {
    fired.add(one);
  }

  /** The facts that rules were given before they first fired. */
  public List<Fact> early() {
    return Collections.unmodifiableList(early);
  }

  /** The facts that rules were given once they had fired. */
  public List<Fact> late() {
    return Collections.unmodifiableList(late);
  }

  /** The rules that fired, in no particular order. */
  public List<FiredRule> fired() {
    return Collections.unmodifiableList(fired);
  }

  /** Every fact that rules saw: given, and derived. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(early);
    facts.addAll(late);
    Set<DerivedContent> derived = new HashSet<>();
    for (FiredRule one : fired) {
      for (Fact fact : one.made()) {
        if (derived.add(new DerivedContent(fact))) {
          facts.add(fact);
        }
      }
    }
    return facts;
  }
}
