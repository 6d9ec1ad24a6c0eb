package summit.facts.phrases;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What somebody is asked to do who is to bring about what a fact says, such as "waive its condition
 * on $subject": by type, field and value, by type and field, or by type.
 */
public final class Deeds {
  /** Stands for a fact that is not on file yet, in place of a field. */
  public static final String NEW = "new";

  /** Stands for every other value of a field, or every other field of a type. */
  public static final String ANY = "any";

  /** Where a rulebook has no words for any. */
  public static final Deeds NONE = new Deeds(Map.of());

  private final Map<String, Template> byKey;

  /**
   * The deeds of a rulebook.
   *
   * @param byKey by dotted key, such as {@code StatedPrecondition.status.WAIVED}
   */
  public Deeds(Map<String, Template> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** All of them by key; for pages that list them. */
  public Map<String, Template> all() {
    return new TreeMap<>(byKey);
  }

  /** The first that there is of some keys, of those whose places can be filled. */
  Optional<Template> first(Stream<String> keys, Predicate<String> filled) {
    return keys.map(byKey::get)
        .flatMap(Stream::ofNullable)
        .filter(deed -> deed.places().stream().allMatch(filled))
        .findFirst();
  }
}
