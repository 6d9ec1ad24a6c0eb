package summit.facts.phrases;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;

/**
 * How the usual values of open lists read: "relief from sanctions" for the kind {@code
 * SANCTIONS_RELIEF} of a gain.
 */
public final class UsualValues {
  /** Where a rulebook has no words for any. */
  public static final UsualValues NONE = new UsualValues(Map.of());

  private final Map<String, String> byKey;

  /**
   * The words of a rulebook.
   *
   * @param byKey by dotted key, such as {@code Incentive.kind.STATUS}
   */
  public UsualValues(Map<String, String> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** All of them by key; for pages that list them. */
  public Map<String, String> all() {
    return new TreeMap<>(byKey);
  }

  Optional<String> of(FactType type, Field field, String value) {
    return byKey.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byKey.get(type.name() + "." + field.name() + "." + value));
  }
}
