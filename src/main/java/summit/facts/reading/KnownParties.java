package summit.facts.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.facts.Fact;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/**
 * The codes of parties in some facts, by what says who is who: the facts that describe parties,
 * then whom the subject brings together, then what most facts write.
 */
final class KnownParties {
  private final Set<String> described = new LinkedHashSet<>();
  private final Set<String> declared = new LinkedHashSet<>();
  private final Map<String, String> byFold = new HashMap<>();
  private final KnownCodes all;

  private KnownParties(Set<String> given) {
    declared.addAll(given);
    this.all = new KnownCodes(byFold.values());
  }

  static KnownParties of(Vocabulary vocabulary, Collection<Fact> facts) {
    KnownParties parties = new KnownParties(vocabulary.everybody());
    Map<String, Integer> written = new LinkedHashMap<>();
    Set<String> subject = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (fact.type().party().isPresent()) {
        parties.described.add(fact.id());
      }
      for (Field field : fact.type().fields().values()) {
        if (NameField.of(vocabulary, fact.type(), field)
            .filter(NameField.PARTY::equals)
            .isPresent()) {
          List<String> names = names(fact.value(field.name()));
          names.forEach(name -> written.merge(name, 1, Integer::sum));
          if (field.each().isPresent()) {
            subject.addAll(names);
          }
        }
      }
    }
    parties.declare(subject, written);
    return parties;
  }

  private void declare(Set<String> subject, Map<String, Integer> written) {
    declared.addAll(described);
    declared.forEach(code -> byFold.putIfAbsent(KnownCodes.fold(code), code));
    for (String code : subject) {
      declared.add(byFold.computeIfAbsent(KnownCodes.fold(code), fold -> code));
    }
    List<String> others = new ArrayList<>(written.keySet());
    others.sort(Comparator.comparing(code -> -written.getOrDefault(code, 0)));
    others.forEach(code -> byFold.putIfAbsent(KnownCodes.fold(code), code));
  }

  /** The names in the value of a field: a text, a list of texts, or a map by name. */
  static List<String> names(@Nullable Object value) {
    Collection<?> names =
        value instanceof Map<?, ?> map
            ? map.keySet()
            : value instanceof Collection<?> list
                ? list
                : value == null ? List.of() : List.of(value);
    return names.stream().map(Object::toString).toList();
  }

  /** The code that stands for whoever is written so. */
  String meant(String code) {
    return declared.contains(code) ? code : byFold.getOrDefault(KnownCodes.fold(code), code);
  }

  /** Those whom facts describe and that differ by case, width or blanks only. */
  List<List<String>> describedTwice() {
    Map<String, List<String>> same = new LinkedHashMap<>();
    described.forEach(
        code -> same.computeIfAbsent(KnownCodes.fold(code), fold -> new ArrayList<>()).add(code));
    return same.values().stream().filter(codes -> codes.size() > 1).toList();
  }

  /**
   * The code that another looks like, though its letters are others: one that is declared, or is
   * written in the letters of ASCII.
   */
  Optional<String> lookedFor(String code) {
    return all.alike(code).stream()
        .filter(other -> outranks(other, code))
        .min(
            Comparator.comparing((String other) -> !declared.contains(other))
                .thenComparing(Comparator.naturalOrder()));
  }

  private boolean outranks(String other, String code) {
    boolean plain = isAscii(other) && !isAscii(code);
    boolean known = declared.contains(other) && !declared.contains(code);
    return plain || (known && !(isAscii(code) && !isAscii(other)));
  }

  static boolean isAscii(String code) {
    return code.chars().allMatch(letter -> letter < 128);
  }

  /** The codes that are declared, not only written. */
  Set<String> declared() {
    return declared;
  }
}
