package summit.facts.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.language.syntax.Annotation;

/** Looks annotations up by name and splits their values. */
record VocabularyAnnotations(List<Annotation> all) {
  boolean has(String name) {
    return find(name).isPresent();
  }

  /** The value, or the empty text when there is none. */
  String text(String name) {
    return find(name).orElse("");
  }

  Optional<String> find(String name) {
    return all.stream().filter(a -> a.name().equals(name)).map(Annotation::value).findFirst();
  }

  /** The comma-separated words of the value. */
  List<String> words(String name) {
    return Stream.of(text(name).split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
