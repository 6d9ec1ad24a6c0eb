package summit.counterfactual.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.facts.Admitted;
import summit.facts.Fact;

/**
 * A fact that rules see otherwise on one day than on the day before.
 *
 * @param before as it was admitted; empty when it was not
 * @param after as it is admitted; empty when it is not
 */
record TurnedFact(String fact, Optional<Fact> before, Optional<Fact> after) {
  /** Everything that turned between two days, by id. */
  static List<TurnedFact> between(Admitted before, Admitted after, NearbyDecisions rerun) {
    Map<String, Fact> was = byId(before.facts());
    Map<String, Fact> is = byId(after.facts());
    TreeSet<String> ids = new TreeSet<>(was.keySet());
    ids.addAll(is.keySet());
    List<TurnedFact> turned = new ArrayList<>();
    for (String id : ids) {
      Optional<Fact> then = Optional.ofNullable(was.get(id));
      Optional<Fact> now = Optional.ofNullable(is.get(id));
      if (then.isEmpty() || now.isEmpty() || !rerun.same(then.get(), now.get())) {
        turned.add(new TurnedFact(id, then, now));
      }
    }
    return turned;
  }

  private static Map<String, Fact> byId(List<Fact> facts) {
    Map<String, Fact> byId = new HashMap<>();
    facts.forEach(fact -> byId.put(fact.id(), fact));
    return byId;
  }

  /** What would be admitted if this fact had not turned. */
  Admitted undone(Admitted admitted) {
    List<Fact> facts = new ArrayList<>();
    admitted.facts().stream().filter(other -> !other.id().equals(fact)).forEach(facts::add);
    before.ifPresent(facts::add);
    facts.sort(Comparator.comparing(Fact::id));
    Optional<Fact> subject =
        admitted.subject().filter(decided -> !decided.id().equals(fact) || before.isPresent());
    return new Admitted(facts, admitted.contested(), admitted.setAside(), subject);
  }
}
