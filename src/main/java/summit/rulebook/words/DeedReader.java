package summit.rulebook.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import summit.facts.phrases.Deeds;
import summit.facts.phrases.Template;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.Vocabulary;
import summit.language.problem.ProblemCode;
import summit.rulebook.words.WordFile.Wording;

/** Reads what somebody is asked to do, from the part {@code deeds} of a words.yaml. */
final class DeedReader {
  private static final String PART = "deeds";

  private final WordFile words;
  private final Vocabulary vocabulary;
  private final Map<String, Template> deeds = new HashMap<>();

  DeedReader(WordFile words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  Deeds read() {
    words.wordings(PART).forEach(this::deed);
    return new Deeds(deeds);
  }

  /** {@code Type: field: VALUE: words}, with {@code new} or {@code any} in place of a field. */
  private void deed(Wording wording) {
    List<String> steps = wording.steps();
    String name = steps.get(1);
    FactType type = vocabulary.type(name);
    if (type == null || !type.postable()) {
      words.unknown(
          steps, name + " is no type of fact that is posted", name, vocabulary.postableNames());
      return;
    }
    if (isKnown(steps, type)) {
      Template deed = Template.of(wording.text());
      places(deed, steps, type);
      deeds.put(wording.key(), deed);
    }
  }

  private boolean isKnown(List<String> steps, FactType type) {
    List<String> rest = steps.subList(2, steps.size());
    if (rest.size() == 1 && List.of(Deeds.NEW, Deeds.ANY).contains(rest.get(0))) {
      return true;
    }
    List<String> fields = type.postedFields().stream().map(Field::name).toList();
    Optional<Field> field =
        type.postedFields().stream()
            .filter(one -> !rest.isEmpty() && one.name().equals(rest.get(0)))
            .findFirst();
    if (field.isEmpty()) {
      String wrong = rest.isEmpty() ? "" : rest.get(0);
      words.unknown(steps, type.name() + " has no field " + wrong, wrong, fields);
      return false;
    }
    List<String> values = values(field.get());
    if (rest.size() != 2 || !values.contains(rest.get(1))) {
      String wrong = String.join(".", rest.subList(1, rest.size()));
      words.unknown(steps, rest.get(0) + " has no value " + wrong, wrong, values);
      return false;
    }
    return true;
  }

  private static List<String> values(Field field) {
    List<String> values = new ArrayList<>(field.known());
    values.add(Deeds.ANY);
    FieldType type = field.type() instanceof FieldType.MapOf map ? map.value() : field.type();
    if (type instanceof FieldType.OneOf oneOf) {
      values.addAll(oneOf.list().constants());
    } else if (type == FieldType.Scalar.BOOLEAN) {
      values.addAll(List.of("true", "false"));
    }
    return values;
  }

  private void places(Template deed, List<String> steps, FactType type) {
    List<String> fields =
        Stream.concat(Stream.of(FactType.ID), type.postedFields().stream().map(Field::name))
            .toList();
    for (String place : deed.places()) {
      if (!fields.contains(place)) {
        words.problem(
            ProblemCode.WORDING_PLACE,
            steps,
            type.name() + " has no place $" + place + WordFile.near(place, fields, "$"));
      }
    }
  }
}
