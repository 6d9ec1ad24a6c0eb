package summit.evaluation.interpreter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;

/** The facts of an evaluation, by type, in the order in which they came. */
public final class FactBase {
  private final Map<String, List<Fact>> byType = new HashMap<>();
  private final @Nullable FactBase under;

  public FactBase() {
    this.under = null;
  }

  public FactBase(Collection<Fact> facts) {
    this();
    addAll(facts);
  }

  /** Begins with the facts of another, which must not change any more, and leaves that alone. */
  public FactBase(FactBase under) {
    this.under = under;
  }

  public void addAll(Collection<Fact> facts) {
    for (Fact fact : facts) {
      String type = fact.type().name();
      List<Fact> ofType = byType.get(type);
      if (ofType == null) {
        ofType = under == null ? new ArrayList<>() : new ArrayList<>(under.of(type));
        byType.put(type, ofType);
      }
      ofType.add(fact);
    }
  }

  /** Puts other facts of a type in place of those that were there. */
  public void replace(String type, List<Fact> facts) {
    byType.put(type, new ArrayList<>(facts));
  }

  public List<Fact> of(String type) {
    List<Fact> ofType = byType.get(type);
    if (ofType != null) {
      return ofType;
    }
    return under == null ? List.of() : under.of(type);
  }
}
