package summit.facts.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Who brings about what they stand at; what they name is for the check of the rules. */
  Agency agency() {
    Set<String> adverse = new HashSet<>(words("adverse"));
    if (has("adverse") && adverse.isEmpty()) {
      adverse.add(Agency.ALL);
    }
    Agency agency = new Agency(words("act"), has("knowledge"), adverse, has("others"));
    return agency.equals(Agency.UNSAID) ? Agency.UNSAID : agency;
  }
}
