package summit.explanation.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.explanation.wording.SameSubject.Clause;
import summit.facts.phrases.Phrases;

/**
 * One thing that would have to be otherwise, in words.
 *
 * @param subject what it is said of, with which both texts begin; empty where they do not
 * @param before up to the value: "Istanbul were confirmed by"
 * @param value the value where several may be asked of one list, else empty
 * @param now what is so now: "Istanbul is confirmed by nobody"; empty where there is nothing to add
 * @param fact the id of the fact that says so; empty where none was posted
 */
record NeededChange(String subject, String before, String value, String now, String fact) {
  static NeededChange of(String text) {
    return new NeededChange("", text, "", "", "");
  }

  /** Each thing once, several values of one list together. */
  static List<String> words(List<NeededChange> needs, Phrases phrases) {
    Map<NeededChange, List<String>> values = new LinkedHashMap<>();
    for (NeededChange need : needs) {
      List<String> together = values.computeIfAbsent(need.withoutValue(), key -> new ArrayList<>());
      if (!need.value().isEmpty() && !together.contains(need.value())) {
        together.add(need.value());
      }
    }
    Set<Clause> words = new LinkedHashSet<>();
    values.forEach(
        (need, together) ->
            words.add(
                new Clause(
                    need.subject(),
                    need.before() + (together.isEmpty() ? "" : phrases.list(together)))));
    return SameSubject.joined(List.copyOf(words), phrases);
  }

  private NeededChange withoutValue() {
    return new NeededChange(subject, before, "", now, fact);
  }

  /** What is so now, each thing once, with the facts that say so. */
  static List<String> now(List<NeededChange> needs, Phrases phrases) {
    Map<String, Set<Clause>> byFact = new LinkedHashMap<>();
    for (NeededChange need : needs) {
      if (!need.now().isEmpty()) {
        byFact
            .computeIfAbsent(need.fact(), id -> new LinkedHashSet<>())
            .add(new Clause(need.subject(), need.now()));
      }
    }
    List<String> now = new ArrayList<>(byFact.size());
    byFact.forEach(
        (fact, clauses) -> {
          String says = phrases.list(SameSubject.joined(List.copyOf(clauses), phrases));
          now.add(
              fact.isEmpty()
                  ? says
                  : phrases.say("explanation.nowPosted", "fact", fact, "says", says));
        });
    return now;
  }
}
