package summit.facts.reading;

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
  private final Vocabulary vocabulary;
  private final int most;
  private final Set<String> declared = new LinkedHashSet<>();
  private final Map<String, String> byFold = new HashMap<>();
  private final Map<String, String> describedTwice = new LinkedHashMap<>();
  private final KnownCodes all = new KnownCodes(byFold.values());
  private final Map<String, Optional<String>> looks = new HashMap<>();
  private boolean tooMany;

  private KnownParties(Vocabulary vocabulary, int most) {
    this.vocabulary = vocabulary;
    this.most = most;
    vocabulary.everybody().forEach(this::declare);
  }

  /**
   * Whoever is named in facts.
   *
   * @param settled facts whose names are read already, and stay as they are
   * @param most how many parties they may be, past which no more are looked at
   */
  static KnownParties of(
      Vocabulary vocabulary, Collection<Fact> settled, Collection<Fact> unsettled, int most) {
    KnownParties parties = new KnownParties(vocabulary, most);
    parties.add(settled);
    parties.add(unsettled);
    return parties;
  }

  private void add(Collection<Fact> facts) {
    Map<String, Integer> written = new LinkedHashMap<>();
    Set<String> subject = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (Math.max(written.size(), byFold.size()) > most) {
        break;
      }
      if (fact.type().party().isPresent()) {
        describe(fact.id());
      }
      fact.values()
          .forEach(
              (name, value) -> {
                Field field = fact.type().fields().get(name);
                if (field != null && namesParty(fact, field)) {
                  names(value).forEach(code -> written.merge(code, 1, Integer::sum));
                  subject.addAll(field.each().isPresent() ? names(value) : List.of());
                }
              });
    }
    if (written.size() > most) {
      tooMany = true;
      return;
    }
    subject.forEach(this::declare);
    written.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(one -> byFold.putIfAbsent(KnownCodes.fold(one.getKey()), one.getKey()));
  }

  private boolean namesParty(Fact fact, Field field) {
    return NameField.of(vocabulary, fact.type(), field).equals(Optional.of(NameField.PARTY));
  }

  private void describe(String code) {
    String known = byFold.putIfAbsent(KnownCodes.fold(code), code);
    if (known == null || known.equals(code)) {
      declared.add(code);
    } else {
      describedTwice.put(code, known);
    }
  }

  private void declare(String code) {
    declared.add(byFold.computeIfAbsent(KnownCodes.fold(code), fold -> code));
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

  /** Codes that facts describe, with the one for the same party that is known otherwise. */
  Map<String, String> describedTwice() {
    return describedTwice;
  }

  /**
   * The code that another looks like, though its letters are others: one that is declared, or is
   * written in the letters of ASCII.
   */
  Optional<String> lookedFor(String code) {
    return looks.computeIfAbsent(code, this::likeliest);
  }

  private Optional<String> likeliest(String code) {
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

  /** Whether the facts name more of them than they may. */
  boolean tooMany() {
    return tooMany || byFold.size() > most;
  }

  /** The codes that are declared, not only written. */
  Set<String> declared() {
    return declared;
  }
}
