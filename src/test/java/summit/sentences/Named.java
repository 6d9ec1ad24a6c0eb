package summit.sentences;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Vocabulary;

/** What the parties of a request are called, and what its facts say in words of their own. */
final class Named {
  private Named() {}

  /** The names of all parties that facts speak of, by code. */
  static Map<String, String> parties(DecisionRequest request) {
    Vocabulary vocabulary = Situations.SUMMIT.rulebook().vocabulary();
    Phrases phrases = Situations.SUMMIT.evaluate(request).phrases();
    Map<String, String> names = new HashMap<>();
    request
        .facts()
        .forEach(
            fact ->
                fact.type().fields().values().stream()
                    .filter(vocabulary::namesParties)
                    .flatMap(field -> codes(fact.value(field.name())))
                    .forEach(code -> names.put(code, phrases.nameAlone(code))));
    return names;
  }

  private static Stream<String> codes(Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(Object::toString);
    }
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(Object::toString)
        : Stream.ofNullable(value).map(Object::toString);
  }

  /** Texts of several words, longest first. */
  static List<String> posted(DecisionRequest request) {
    return request.facts().stream()
        .flatMap(
            fact ->
                Stream.concat(
                    fact.values().values().stream(),
                    fact.provenance().source().flatMap(source -> source.name()).stream()))
        .filter(value -> value instanceof String text && text.contains(" "))
        .map(Object::toString)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }
}
