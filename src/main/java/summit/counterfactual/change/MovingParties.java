package summit.counterfactual.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import summit.decision.Evaluation;
import summit.facts.Fact;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Agency;
import summit.facts.vocabulary.Field;

/**
 * The parties of a situation by code, such as RU: the ids of the facts that name one, and those
 * whom the subject brings together. They say who must move for a change, by this rule:
 *
 * <ol>
 *   <li>a field set to other parties, or to other answers of parties, moves those that come, go or
 *       answer otherwise: {@code confirmedBy} from none to US and RU moves both;
 *   <li>a value that the vocabulary says another brings about moves whom the fact names for it, or
 *       those whom the subject brings together: {@code MET} moves the addressee;
 *   <li>where the vocabulary says whose act a field or a fact is, that party; what is only found
 *       out moves nobody;
 *   <li>any other change moves the owner of the fact, which is whoever is named by the first of its
 *       fields that names parties, in the order of the vocabulary: {@code party}, {@code by};
 *   <li>what nobody owns is moved by those whom the subject brings together.
 * </ol>
 */
public final class MovingParties {
  private final Phrases phrases;
  private final List<String> principals;
  private final Set<String> codes = new HashSet<>();

  private MovingParties(Phrases phrases, List<Fact> facts, Optional<Fact> subject) {
    this.phrases = phrases;
    for (Fact fact : facts) {
      if (fact.type().party().isPresent()) {
        codes.add(fact.id());
      }
    }
    principals = subject.map(MovingParties::principals).orElse(List.of());
    codes.addAll(principals);
  }

  /** The parties among the facts of an evaluation. */
  public static MovingParties of(Evaluation evaluation) {
    List<Fact> facts = evaluation.request().facts();
    return new MovingParties(evaluation.phrases(), facts, evaluation.admitted().subject());
  }

  private static List<String> principals(Fact subject) {
    TreeSet<String> principals = new TreeSet<>();
    for (Field field : subject.type().postedFields()) {
      if (field.each().isPresent() && subject.value(field.name()) instanceof List<?> list) {
        list.forEach(element -> principals.add(element.toString()));
      }
    }
    return List.copyOf(principals);
  }

  /** How the rulebook puts things into words, with the names of these parties. */
  public Phrases phrases() {
    return phrases;
  }

  /**
   * The codes of those who must move for a change, sorted.
   *
   * @param facts the facts on file before the change
   */
  public List<String> moved(FactChange change, List<Fact> facts) {
    if (change instanceof FactChange.Add add) {
      return acting(add.fact(), agency(add.fact()));
    }
    Optional<Fact> fact = facts.stream().filter(one -> one.id().equals(change.id())).findFirst();
    if (fact.isEmpty()) {
      return List.of();
    }
    if (change instanceof FactChange.Set set) {
      Map<String, Object> before = said(fact.get().value(set.field()));
      Map<String, Object> after = said(set.value().orElse(null));
      TreeSet<String> moved = new TreeSet<>(before.keySet());
      moved.addAll(after.keySet());
      moved.removeIf(code -> Optional.ofNullable(before.get(code)).equals(said(after, code)));
      if (!moved.isEmpty()) {
        return List.copyOf(moved);
      }
      Optional<String> brings = brings(set, fact.get());
      if (brings.isPresent()) {
        Map<String, Object> named = said(fact.get().value(brings.get()));
        return named.isEmpty() ? principals : List.copyOf(new TreeSet<>(named.keySet()));
      }
      return acting(fact.get(), agency(set, fact.get()));
    }
    return owner(fact.get());
  }

  /** Of a new fact: whose act the first thing is that it states, else the fact. */
  private static Agency agency(Fact fact) {
    return fact.type().states().stream()
        .filter(state -> fact.value(state) != null)
        .flatMap(state -> Stream.ofNullable(fact.type().fields().get(state)))
        .map(Field::agency)
        .filter(Agency::isAct)
        .filter(own -> fact.type().agency().isAct())
        .findFirst()
        .orElse(fact.type().agency());
  }

  private static Agency agency(FactChange.Set set, Fact fact) {
    Field field = fact.type().fields().get(set.field());
    return field == null || isSilent(field.agency()) ? fact.type().agency() : field.agency();
  }

  /** Whether it says what harms or has happened, and nothing of who acts. */
  private static boolean isSilent(Agency agency) {
    return !agency.isAct() && !agency.knowledge();
  }

  private List<String> acting(Fact fact, Agency agency) {
    if (!agency.isAct()) {
      return agency.knowledge() ? List.of() : owner(fact);
    }
    Optional<String> unknown = Optional.empty();
    for (String by : agency.by()) {
      Object value = fact.value(by);
      Field field = fact.type().fields().get(by);
      if (by.equals(Agency.ALL)
          || (field != null && field.everybody().filter(one -> one.equals(value)).isPresent())) {
        return principals;
      }
      if (!said(value).isEmpty()) {
        return List.copyOf(new TreeSet<>(said(value).keySet()));
      }
      unknown = unknown.isEmpty() ? fact.text(by) : unknown;
    }
    return unknown.map(List::of).orElse(principals);
  }

  /** The codes of those whom a fact names in some of its fields, sorted. */
  public List<String> named(Fact fact, Collection<String> fields) {
    TreeSet<String> named = new TreeSet<>();
    fields.forEach(field -> named.addAll(said(fact.value(field)).keySet()));
    return List.copyOf(named);
  }

  /** Whether all are parties on file. */
  public boolean areOnFile(Collection<String> parties) {
    return codes.containsAll(parties);
  }

  /** The field that names who brings a value about, where that is not the fact's owner. */
  private static Optional<String> brings(FactChange.Set set, Fact fact) {
    Field field = fact.type().fields().get(set.field());
    return set.value()
        .flatMap(
            value ->
                Optional.ofNullable(
                    field == null ? null : field.broughtBy().get(value.toString())));
  }

  private static Optional<Object> said(Map<String, Object> by, String code) {
    return Optional.ofNullable(by.get(code));
  }

  /** Those whom the subject brings together, sorted. */
  public List<String> principals() {
    return principals;
  }

  /** The codes of those whom a fact belongs to, sorted; the principals when nobody owns it. */
  public List<String> owner(Fact fact) {
    return named(fact)
        .map(value -> List.copyOf(new TreeSet<>(said(value).keySet())))
        .orElse(principals);
  }

  /** What the first field that names parties holds. */
  private Optional<Object> named(Fact fact) {
    return fact.type().postedFields().stream()
        .flatMap(field -> Stream.ofNullable(fact.value(field.name())))
        .filter(value -> !said(value).isEmpty())
        .findFirst();
  }

  /** Which parties a value names, and what it says of each. */
  private Map<String, Object> said(@Nullable Object value) {
    Map<String, Object> said = new HashMap<>();
    List<Object> named = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((code, answer) -> said.put(code.toString(), answer));
    } else if (value instanceof Collection<?> several) {
      named.addAll(several);
    } else if (value != null) {
      named.add(value);
    }
    named.forEach(code -> said.put(code.toString(), true));
    said.keySet().retainAll(codes);
    return said;
  }

  /** The owner of a fact by name; empty when no field names a party. */
  Optional<String> ownerName(Fact fact) {
    return named(fact)
        .map(value -> new TreeSet<>(said(value).keySet()).stream().map(phrases::nameAlone).toList())
        .map(phrases::list);
  }
}
