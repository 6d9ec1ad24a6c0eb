package summit.facts.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.language.syntax.FieldValues;

/**
 * A type of fact.
 *
 * @param fields by name, in declared order; posted types begin with {@code id} and {@code origin}
 * @param dateFields the fields that hold the date a fact is about; the first that is present counts
 * @param freshnessDays age in days past which a fact is set aside
 * @param rememberedDays age in days up to which a fact past its freshness is still remembered
 * @param freshUntil the field that holds the last day on which the fact counts
 * @param stands what a fact says that stands past its freshness until the day that the subject has
 *     fixed
 * @param about the fields that say which matter a fact speaks of
 * @param states the fields that say what is claimed of the matter
 * @param subject whether the decision is about one fact of this type
 * @param called how a person names a fact of it, such as "the consent of $affectedParty"
 * @param party the field with the full name, where facts of the type are the parties
 * @param agency who brings facts of the type about
 */
public record FactType(
    String name,
    String doc,
    Maker maker,
    DeclaredFields fields,
    List<String> dateFields,
    Optional<Integer> freshnessDays,
    Optional<Integer> rememberedDays,
    Optional<String> freshUntil,
    Optional<FieldValues> stands,
    List<String> about,
    List<String> states,
    boolean subject,
    Optional<String> called,
    Optional<String> party,
    Agency agency) {
  /** The field that every posted type has for rules, without declaring it. */
  public static final String ID = "id";

  /** The field, for rules, that holds the first utterance that a posted fact goes back to. */
  public static final String ORIGIN = "origin";

  /** Who makes facts of a type. */
  public enum Maker {
    CALLER,
    RULE,
    SERVICE
  }

  public FactType {
    dateFields = List.copyOf(dateFields);
    about = List.copyOf(about);
    states = List.copyOf(states);
  }

  /** The fields of which a kind of day is said. */
  public List<Field> daysOf(Class<? extends DayMeaning> kind) {
    return fields.daysOf(kind);
  }

  public boolean postable() {
    return maker == Maker.CALLER;
  }

  /** The fields that a caller posts, without those that every fact has. */
  public Collection<Field> postedFields() {
    return fields.posted();
  }

  /** The field that a caller means by a name or an alias. */
  public @Nullable Field posted(String name) {
    Field named = fields.get(name);
    if (named != null && named.posted()) {
      return named;
    }
    for (Field field : fields.values()) {
      if (field.aliases().contains(name) && field.posted()) {
        return field;
      }
    }
    return null;
  }
}
