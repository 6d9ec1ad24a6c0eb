package summit.facts.phrases;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/**
 * What the parties that facts speak of are called, by code: as a fact on file names them, else as
 * the rulebook does, else by the name of the region that has the code.
 */
final class PartyNames {
  private final PhraseBook book;
  private final Vocabulary vocabulary;
  private final Map<String, String> names = new HashMap<>();

  private PartyNames(PhraseBook book, Vocabulary vocabulary) {
    this.book = book;
    this.vocabulary = vocabulary;
  }

  static Map<String, String> of(
      PhraseBook book, Vocabulary vocabulary, Collection<Fact> facts) {
    PartyNames names = new PartyNames(book, vocabulary);
    for (Fact fact : facts) {
      Optional<String> name = fact.type().party().flatMap(fact::text);
      if (name.isPresent()) {
        names.names.put(fact.id(), name.get());
      } else if (fact.type().party().isPresent()) {
        names.code(fact.id());
      }
    }
    facts.forEach(names::mentioned);
    vocabulary.everybody().forEach(word -> names.names.put(word, book.code(word)));
    return names.names;
  }

  private void mentioned(Fact fact) {
    for (Field field : fact.type().fields().values()) {
      if (vocabulary.namesParties(field) || field.each().isPresent()) {
        value(fact.value(field.name()));
      }
    }
  }

  private void value(@Nullable Object value) {
    if (value instanceof String code) {
      code(code);
    } else if (value instanceof Collection<?> several) {
      several.forEach(this::value);
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(this::value);
    }
  }

  private void code(String code) {
    if (!names.containsKey(code)) {
      book.name(code).ifPresent(name -> names.put(code, name));
    }
  }
}
