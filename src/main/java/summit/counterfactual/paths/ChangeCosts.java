package summit.counterfactual.paths;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.FactChange.Kind;

/**
 * What changes cost. A change costs what its fact costs where that is set, else what its kind
 * costs, and besides what each party costs that must move for it. Taking a fact back, or what it
 * says of a field, corrects the record and moves nobody: it costs twice as much unless the caller
 * says otherwise, so that paths by moves of parties come first.
 *
 * @param ranked whether the caller has set any, so that paths are ranked by cost
 */
public record ChangeCosts(
    boolean ranked,
    Map<Kind, Double> kinds,
    Map<String, Double> facts,
    Map<String, Double> parties) {
  /** What kinds of changes cost when the caller does not say. */
  public static final Map<Kind, Double> KINDS =
      Map.of(Kind.SET, 1.0, Kind.ADD, 1.0, Kind.WITHDRAW, 2.0);

  /** When the caller sets none. */
  public static final ChangeCosts DEFAULT = new ChangeCosts(false, Map.of(), Map.of(), Map.of());

  public ChangeCosts {
    EnumMap<Kind, Double> all = new EnumMap<>(KINDS);
    all.putAll(kinds);
    kinds = Map.copyOf(all);
    facts = new TreeMap<>(facts);
    parties = new TreeMap<>(parties);
  }

  double of(FactChange change, Collection<String> moved) {
    boolean takenBack = change instanceof FactChange.Set set && set.value().isEmpty();
    Kind kind = takenBack ? Kind.WITHDRAW : change.kind();
    double own = facts.getOrDefault(change.id(), kinds.getOrDefault(kind, 1.0));
    return own + moved.stream().mapToDouble(party -> parties.getOrDefault(party, 0.0)).sum();
  }
}
