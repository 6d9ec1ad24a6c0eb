package summit.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.vocabulary.FactType;

/** What facts of one origin claim, told apart once there are two of them: most are alone. */
final class ClaimsOfOrigin {
  private final Map<Object, Fact> claims = new HashMap<>();
  private @Nullable Fact only;

  /** Adds a fact, unless one claims the same; answers with that one. */
  @Nullable Fact add(Fact fact) {
    Fact alone = only;
    if (alone == null && claims.isEmpty()) {
      only = fact;
      return null;
    }
    if (alone != null) {
      claims.put(claim(alone), alone);
      only = null;
    }
    return claims.putIfAbsent(claim(fact), fact);
  }

  /** Its matter and what it states, or all its fields but the id. */
  private static Object claim(Fact fact) {
    if (fact.type().states().isEmpty()) {
      return new Whole(fact);
    }
    return List.of(
        ConflictResolution.matter(fact),
        fact.type().states().stream()
            .map(field -> Optional.ofNullable(fact.value(field)))
            .toList());
  }

  /** All fields of a fact but its id and origin. */
  private static final class Whole {
    private final Fact fact;
    private final int hash;

    Whole(Fact fact) {
      this.fact = fact;
      this.hash =
          31 * fact.type().name().hashCode()
              + fact.values().hashCode()
              - hash(FactType.ID)
              - hash(FactType.ORIGIN);
    }

    /** What a field adds to the hash of all. */
    private int hash(String field) {
      Object value = fact.value(field);
      return value == null ? 0 : field.hashCode() ^ value.hashCode();
    }

    private Map<String, Object> values() {
      Map<String, Object> values = new LinkedHashMap<>(fact.values());
      values.remove(FactType.ID);
      values.remove(FactType.ORIGIN);
      return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Whole whole
          && hash == whole.hash
          && fact.type().name().equals(whole.fact.type().name())
          && values().equals(whole.values());
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
