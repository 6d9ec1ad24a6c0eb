package summit.counterfactual.paths.moves;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;

/** The fields of a type in which it names parties, as the vocabulary says who acts. */
final class PartyFields {
  private PartyFields() {}

  /** Whom a fact names as a party. */
  static Set<String> named(Fact fact) {
    Set<String> named = new TreeSet<>();
    for (String field : of(fact.type())) {
      if (fact.value(field) instanceof Collection<?> several) {
        several.forEach(one -> named.add(one.toString()));
      } else {
        fact.text(field).ifPresent(named::add);
      }
    }
    return named;
  }

  private static Set<String> of(FactType type) {
    Set<String> fields = new TreeSet<>(type.agency().by());
    for (Field field : type.postedFields()) {
      fields.addAll(field.agency().by());
      fields.addAll(field.broughtBy().values());
    }
    fields.removeIf(name -> Stream.ofNullable(type.fields().get(name)).findAny().isEmpty());
    return fields;
  }
}
