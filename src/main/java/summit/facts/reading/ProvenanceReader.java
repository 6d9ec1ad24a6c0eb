package summit.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import summit.facts.Provenance;
import summit.facts.Source;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.FieldType;

/** Reads what every fact can say of itself: evidence, source, dates and what it replaces. */
final class ProvenanceReader {
  /** The fields that every posted fact can have, besides type and id. */
  static final List<String> FIELDS =
      List.of("evidence", "source", "reportedOn", "validUntil", "supersedes", "note");

  private static final Set<String> SOURCE_FIELDS =
      new TreeSet<>(List.of("name", "origin", "reliability", "credibility", "url"));
  private static final List<String> RELIABILITIES = List.of("A", "B", "C", "D", "E", "F");

  private final ValueReader values;
  private final FactProblems problems;

  ProvenanceReader(ValueReader values, FactProblems problems) {
    this.values = values;
    this.problems = problems;
  }

  Provenance read(JsonNode fact, String at) {
    return new Provenance(
        oneOrMore(fact, "evidence", at, TextForm.AS_POSTED),
        source(fact.path("source"), at + "/source"),
        date(fact, "reportedOn", at),
        date(fact, "validUntil", at),
        oneOrMore(fact, "supersedes", at, TextForm.name(problems)),
        text(fact, "note", at));
  }

  private Optional<Source> source(JsonNode source, String at) {
    if (absent(source)) {
      return Optional.empty();
    }
    if (source.isTextual()) {
      return Optional.of(
          new Source(
              named(source, at),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    if (!source.isObject()) {
      problems.add(Code.WRONG_TYPE, at, "a source must be an object or a name");
      return Optional.empty();
    }
    for (Map.Entry<String, JsonNode> entry : source.properties()) {
      if (!SOURCE_FIELDS.contains(entry.getKey())) {
        problems.add(
            Code.UNKNOWN_FIELD,
            at + "/" + QuotedText.pointer(entry.getKey()),
            () -> "a source has no " + QuotedText.quoted(entry.getKey()),
            () -> SOURCE_FIELDS,
            entry.getKey());
      }
    }
    return Optional.of(
        new Source(
            named(source.path("name"), at + "/name"),
            named(source.path("origin"), at + "/origin"),
            reliability(source, at),
            credibility(source, at),
            text(source, "url", at)));
  }

  private Optional<String> reliability(JsonNode source, String at) {
    Optional<String> grade = text(source, "reliability", at);
    if (grade.isPresent() && !RELIABILITIES.contains(grade.get())) {
      problems.add(
          Code.UNKNOWN_VALUE,
          at + "/reliability",
          "reliability is graded A (best) to F",
          RELIABILITIES,
          "");
      return Optional.empty();
    }
    return grade;
  }

  private Optional<Integer> credibility(JsonNode source, String at) {
    JsonNode grade = source.path("credibility");
    if (absent(grade)) {
      return Optional.empty();
    }
    if (!ValueReader.wholeNumber(grade) || grade.intValue() < 1 || grade.intValue() > 6) {
      problems.add(
          Code.OUT_OF_RANGE,
          at + "/credibility",
          "credibility is graded 1 (best) to 6, as a whole number");
      return Optional.empty();
    }
    return Optional.of(grade.intValue());
  }

  private List<String> oneOrMore(JsonNode fact, String field, String at, TextForm form) {
    JsonNode value = fact.path(field);
    if (absent(value)) {
      return List.of();
    }
    FieldType type =
        value.isArray() ? new FieldType.ListOf(FieldType.Scalar.STRING) : FieldType.Scalar.STRING;
    Object read = values.read(type, value, at + "/" + field, form);
    if (read instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    return read == null ? List.of() : List.of(read.toString());
  }

  /** A name of a source; an empty one says nothing. */
  private Optional<String> named(JsonNode name, String at) {
    if (absent(name) || (name.isTextual() && NormalForm.of(name.textValue()).isEmpty())) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            values.read(FieldType.Scalar.STRING, name, at, TextForm.title(problems)))
        .map(Object::toString);
  }

  private Optional<String> text(JsonNode object, String field, String at) {
    JsonNode value = object.path(field);
    return absent(value)
        ? Optional.empty()
        : Optional.ofNullable(
                values.read(FieldType.Scalar.STRING, value, at + "/" + field, TextForm.AS_POSTED))
            .map(Object::toString);
  }

  private Optional<LocalDate> date(JsonNode fact, String field, String at) {
    JsonNode value = fact.path(field);
    return absent(value)
        ? Optional.empty()
        : Optional.ofNullable(
                values.read(FieldType.Scalar.DATE, value, at + "/" + field, TextForm.AS_POSTED))
            .map(LocalDate.class::cast);
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
