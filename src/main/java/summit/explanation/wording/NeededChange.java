package summit.explanation.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import summit.facts.phrases.Phrases;

/**
 * One thing that would have to be otherwise, in words.
 *
 * @param before up to the value: "Istanbul were confirmed by"
 * @param value the value where several may be asked of one list, else empty
 * @param after what is so now
 */
record NeededChange(String before, String value, String after) {
  static NeededChange of(String text) {
    return new NeededChange(text, "", "");
  }

  /** Each thing once, several values of one list together. */
  static List<String> words(List<NeededChange> needs, Phrases phrases) {
    Map<NeededChange, List<String>> values = new LinkedHashMap<>();
    for (NeededChange need : needs) {
      List<String> together =
          values.computeIfAbsent(
              new NeededChange(need.before(), "", need.after()), key -> new ArrayList<>());
      if (!need.value().isEmpty() && !together.contains(need.value())) {
        together.add(need.value());
      }
    }
    List<String> words = new ArrayList<>(values.size());
    values.forEach(
        (need, together) ->
            words.add(
                need.before() + (together.isEmpty() ? "" : phrases.list(together)) + need.after()));
    return words;
  }
}
