package summit.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** Reads the fields that a type declares. */
final class FieldsReader {
  private final Vocabulary vocabulary;
  private final FactType type;
  private final ValueReader values;
  private final FactProblems problems;

  FieldsReader(Vocabulary vocabulary, FactType type, ValueReader values, FactProblems problems) {
    this.vocabulary = vocabulary;
    this.type = type;
    this.values = values;
    this.problems = problems;
  }

  /** Values by field name; nulls and wrong ones are left out. */
  Map<String, Object> read(JsonNode fact, String at) {
    Map<String, Object> read = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : fact.properties()) {
      String name = entry.getKey();
      if (common(name)) {
        continue;
      }
      String pointer = at + "/" + QuotedText.pointer(name);
      Field field = type.posted(name);
      if (field == null) {
        unknown(name, pointer);
      } else if (!entry.getValue().isNull()) {
        Object value = values.read(field.type(), entry.getValue(), pointer, form(field));
        if (value != null && read.put(field.name(), value) != null) {
          problems.add(Code.DUPLICATE_FIELD, pointer, field.name() + " is given twice");
        }
      }
    }
    requireFields(fact, at);
    return read;
  }

  private TextForm form(Field field) {
    return NameField.of(vocabulary, type, field)
        .map(names -> names.form(problems))
        .orElse(TextForm.AS_POSTED);
  }

  private boolean common(String name) {
    return name.equals("type")
        || name.equals(FactType.ID)
        || (ProvenanceReader.FIELDS.contains(name) && type.posted(name) == null);
  }

  private void unknown(String name, String pointer) {
    if (type.fields().containsKey(name)) {
      problems.add(
          Code.NOT_POSTABLE,
          pointer,
          () -> name + " is worked out by the service; leave it out",
          this::expected,
          "");
    } else {
      problems.add(
          Code.UNKNOWN_FIELD,
          pointer,
          () -> type.name() + " has no field " + QuotedText.quoted(name),
          this::expected,
          name);
    }
  }

  private Set<String> expected() {
    Set<String> expected = new TreeSet<>(ProvenanceReader.FIELDS);
    type.postedFields().forEach(field -> expected.add(field.name()));
    return expected;
  }

  /** The name or alias under which the fact gives the field; its name when it does not. */
  static String postedName(Field field, JsonNode fact) {
    for (String alias : field.aliases()) {
      if (fact.hasNonNull(alias)) {
        return alias;
      }
    }
    return field.name();
  }

  private void requireFields(JsonNode fact, String at) {
    for (Field field : type.fields().values()) {
      if (field.required() && field.posted() && !fact.hasNonNull(postedName(field, fact))) {
        problems.add(
            Code.MISSING_FIELD,
            at + "/" + field.name(),
            () ->
                "a "
                    + type.name()
                    + " needs "
                    + field.name()
                    + (field.doc().isEmpty() ? "" : ": " + field.doc()));
      }
    }
  }
}
