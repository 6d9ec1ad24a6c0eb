package summit.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.facts.Fact;

/** One change of the facts on file. */
public sealed interface FactChange {
  /** The facts with this change made; the facts themselves when it names one that is not there. */
  List<Fact> applyTo(List<Fact> facts);

  /** All changes, one after the other. */
  static List<Fact> apply(List<FactChange> changes, List<Fact> facts) {
    List<Fact> changed = facts;
    for (FactChange change : changes) {
      changed = change.applyTo(changed);
    }
    return changed;
  }

  /**
   * A fact says something else of one of its fields.
   *
   * @param fact id of the fact
   * @param value as in {@link Fact#values()}; when empty, the fact no longer says
   */
  record Set(String fact, String field, Optional<Object> value) implements FactChange {
    @Override
    public List<Fact> applyTo(List<Fact> facts) {
      return facts.stream().map(one -> one.id().equals(fact) ? changed(one) : one).toList();
    }

    private Fact changed(Fact before) {
      Map<String, Object> values = new LinkedHashMap<>(before.values());
      value.ifPresentOrElse(now -> values.put(field, now), () -> values.remove(field));
      return new Fact(before.id(), before.type(), values, before.provenance(), before.from());
    }
  }

  /** A fact that was not on file. */
  record Add(Fact fact) implements FactChange {
    @Override
    public List<Fact> applyTo(List<Fact> facts) {
      List<Fact> more = new ArrayList<>(facts);
      more.add(fact);
      return more;
    }
  }

  /**
   * A fact is taken back.
   *
   * @param fact id of the fact
   */
  record Withdraw(String fact) implements FactChange {
    @Override
    public List<Fact> applyTo(List<Fact> facts) {
      return facts.stream().filter(one -> !one.id().equals(fact)).toList();
    }
  }
}
