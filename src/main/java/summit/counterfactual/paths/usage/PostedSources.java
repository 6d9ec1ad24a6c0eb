package summit.counterfactual.paths.usage;

import java.util.List;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;

/** From the fields that rules read to the posted ones that they are worked out from. */
public final class PostedSources {
  private PostedSources() {}

  /** The posted fields behind a field; none where no posting could change it. */
  public static List<String> of(FactType type, String name) {
    Field field = type.fields().get(name);
    if (field == null || name.equals(FactType.ID) || name.equals(FactType.ORIGIN)) {
      return List.of();
    }
    return field.derivation().map(derivation -> behind(derivation, type)).orElse(List.of(name));
  }

  private static List<String> behind(Derivation derivation, FactType type) {
    if (derivation instanceof Derivation.DaysSince since) {
      return List.of(since.field());
    }
    if (derivation instanceof Derivation.DaysUntil until) {
      return List.of(until.field());
    }
    if (derivation instanceof Derivation.KeysWith keys) {
      return List.of(keys.field());
    }
    return derivation instanceof Derivation.Fresh ? type.dateFields() : List.of();
  }
}
