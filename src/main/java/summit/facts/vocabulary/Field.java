package summit.facts.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a fact type.
 *
 * @param known usual values of an open list; others are allowed
 * @param aliases other names under which callers may post it
 * @param refers the fact type whose id the value names; {@code *} for any fact or source
 * @param scope whether it names the subject that the fact is about
 * @param defaultLevel whether a decision takes from here what it aims at when the request does not
 *     say
 * @param each the derived type of which one is made for each element, for the subject
 * @param broughtBy for values that another party than the fact's own brings about, the field that
 *     names it
 * @param everybody the value that stands for all whom the subject brings together
 * @param agency who brings its values about, where that differs from the type
 * @param weight whether it says how heavy what the fact speaks of would be
 * @param day what a day in it says of what has come about; empty when nothing is said
 * @param renews the fields of other types, as {@code Type.field}, that name whose fact this is:
 *     what facts of them said before this day binds no more
 * @param derivation how the service fills it; empty for what callers post
 * @param says how a value reads, such as "the consent of $affectedParty is $consent"
 * @param worded the field whose text, where it is posted and short, is said in place of the value
 * @param ask the question that an analyst can go and ask for the value
 */
public record Field(
    String name,
    FieldType type,
    String doc,
    boolean required,
    Optional<String> unit,
    List<String> known,
    List<String> aliases,
    Optional<String> refers,
    boolean scope,
    boolean defaultLevel,
    Optional<String> each,
    Map<String, String> broughtBy,
    Optional<String> everybody,
    Agency agency,
    boolean weight,
    Optional<DayMeaning> day,
    List<String> renews,
    Optional<Derivation> derivation,
    Optional<String> says,
    Optional<String> worded,
    Optional<String> ask) {
  public Field {
    name = name.intern();
    known = List.copyOf(known);
    aliases = List.copyOf(aliases);
    broughtBy = Map.copyOf(broughtBy);
    renews = List.copyOf(renews);
  }

  public boolean postable() {
    return derivation.isEmpty();
  }

  /** Whether callers post it, and facts of other types need not have it. */
  public boolean posted() {
    return postable() && !name.equals(FactType.ID) && !name.equals(FactType.ORIGIN);
  }
}
