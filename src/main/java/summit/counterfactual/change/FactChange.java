package summit.counterfactual.change;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.facts.Fact;

/**
 * One change of the facts on file. As JSON:
 *
 * <pre>
 * {"kind": "SET", "fact": "F-012", "field": "status", "value": "WAIVED"}
 * {"kind": "ADD", "fact": {"type": "LeaderIntent", "id": "F-200", ...}}
 * {"kind": "WITHDRAW", "fact": "F-005"}
 * </pre>
 */
public sealed interface FactChange {
  /** What a change does. */
  enum Kind {
    SET,
    ADD,
    WITHDRAW
  }

  Kind kind();

  /** Id of the fact that is changed, added or withdrawn. */
  String id();

  /** The change as it can be posted. */
  @JsonValue
  default JsonNode json() {
    return ChangeWriter.write(this);
  }

  /**
   * The facts with changes made, in any order of the changes: withdrawals come first, so that a
   * fact can be withdrawn and posted anew. What names a fact that is not there changes nothing.
   */
  static List<Fact> apply(List<FactChange> changes, List<Fact> facts) {
    HashSet<String> withdrawn = new HashSet<>();
    changes.stream().filter(Withdraw.class::isInstance).forEach(one -> withdrawn.add(one.id()));
    List<Fact> changed = new ArrayList<>();
    for (Fact fact : facts) {
      if (!withdrawn.contains(fact.id())) {
        changed.add(fact);
      }
    }
    for (FactChange change : changes) {
      if (change instanceof Set set) {
        changed.replaceAll(set::of);
      } else if (change instanceof Add add) {
        changed.add(add.fact());
      }
    }
    return List.copyOf(changed);
  }

  /**
   * A fact says something else of one of its fields.
   *
   * @param id of the fact
   * @param value as in {@link Fact#values()}; when empty, the fact no longer says
   */
  record Set(String id, String field, Optional<Object> value) implements FactChange {
    @Override
    public Kind kind() {
      return Kind.SET;
    }

    Fact of(Fact before) {
      if (!before.id().equals(id)) {
        return before;
      }
      Map<String, Object> values = new LinkedHashMap<>(before.values());
      value.ifPresentOrElse(now -> values.put(field, now), () -> values.remove(field));
      return new Fact(before.id(), before.type(), values, before.provenance(), before.from());
    }
  }

  /** A fact that was not on file. */
  record Add(Fact fact) implements FactChange {
    @Override
    public Kind kind() {
      return Kind.ADD;
    }

    @Override
    public String id() {
      return fact.id();
    }
  }

  /**
   * A fact is taken back.
   *
   * @param id of the fact
   */
  record Withdraw(String id) implements FactChange {
    @Override
    public Kind kind() {
      return Kind.WITHDRAW;
    }
  }
}
