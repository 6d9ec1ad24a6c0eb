package summit.rulebook.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.facts.phrases.UsualValues;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;
import summit.rulebook.words.WordFile.Wording;

/** Reads how usual values of open lists read, from the part {@code usual} of a words.yaml. */
final class UsualValueReader {
  private static final String PART = "usual";

  private final WordFile words;
  private final Vocabulary vocabulary;
  private final Map<String, String> usual = new TreeMap<>();

  UsualValueReader(WordFile words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  UsualValues read() {
    words.wordings(PART).forEach(this::value);
    return new UsualValues(usual);
  }

  /** {@code Type: field: VALUE: words}. */
  private void value(Wording wording) {
    List<String> steps = wording.steps();
    FactType type = vocabulary.type(steps.get(1));
    if (type == null) {
      unknown(steps, 1, " is no type of fact", vocabulary.types().keySet());
      return;
    }
    Field field = steps.size() < 3 ? null : type.fields().get(steps.get(2));
    if (field == null) {
      unknown(steps, 2, " is no field of " + type.name(), type.fields().keySet());
    } else if (steps.size() != 4 || !field.known().contains(steps.get(3))) {
      unknown(steps, 3, " is no usual value of " + field.name(), field.known());
    } else {
      usual.put(wording.key(), wording.text());
    }
  }

  private void unknown(List<String> steps, int at, String isNot, Collection<String> candidates) {
    String wrong = at < steps.size() ? steps.get(at) : "";
    words.unknown(steps, wrong + isNot, wrong, candidates);
  }
}
