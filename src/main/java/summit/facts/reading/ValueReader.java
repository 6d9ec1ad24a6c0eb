package summit.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import summit.facts.Periods;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.FieldType;

/** Reads single JSON values; a value that is wrong adds a problem and reads as null. */
final class ValueReader {
  private final FactLimits limits;
  private final FactProblems problems;

  ValueReader(FactLimits limits, FactProblems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** The text of a field that must be there; empty when it is not. */
  String requiredText(JsonNode object, String field, String at) {
    JsonNode value = object.path(field);
    if (value.isMissingNode()
        || value.isNull()
        || (value.isTextual() && NormalForm.of(value.textValue()).isEmpty())) {
      problems.add(Code.MISSING_FIELD, at + "/" + field, "a fact needs " + article(field));
      return "";
    }
    Object read = read(FieldType.Scalar.STRING, value, at + "/" + field, TextForm.name(problems));
    return read == null ? "" : read.toString();
  }

  private static String article(String field) {
    return ("aeiou".indexOf(field.charAt(0)) >= 0 ? "an " : "a ") + field;
  }

  /**
   * Whether it is a whole number that an Integer field can hold; 14.0 is one, as in JSON Schema.
   */
  static boolean wholeNumber(JsonNode value) {
    return value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt();
  }

  @Nullable Object read(FieldType type, JsonNode value, String at, TextForm form) {
    if (type instanceof FieldType.Scalar scalar) {
      return scalar(scalar, value, at, form);
    }
    if (type instanceof FieldType.OneOf oneOf) {
      return constant(oneOf.list(), value, at);
    }
    if (type instanceof FieldType.ListOf listOf) {
      return list(listOf.element(), value, at, form);
    }
    return map(((FieldType.MapOf) type).value(), value, at, form);
  }

  private @Nullable Object scalar(FieldType.Scalar type, JsonNode value, String at, TextForm form) {
    return switch (type) {
      case STRING ->
          value.isTextual() ? text(value, at, form) : wrong(value, at, "a text in quotes");
      case BOOLEAN -> value.isBoolean() ? value.booleanValue() : wrong(value, at, "true or false");
      case INTEGER ->
          wholeNumber(value) ? (Object) value.intValue() : wrong(value, at, "a whole number");
      case NUMBER -> value.isNumber() ? exact(value, at) : wrong(value, at, "a number");
      case DATE ->
          value.isTextual()
              ? date(value.textValue(), at)
              : wrong(value, at, "a day such as \"2025-07-21\"");
      case PERIOD ->
          value.isTextual()
              ? period(value.textValue(), at)
              : wrong(value, at, "a period such as \"2025-07\"");
    };
  }

  private @Nullable Object text(JsonNode value, String at, TextForm form) {
    if (characters(value.textValue()) > limits.textLength()) {
      problems.add(
          Code.TOO_LONG, at, "a text may have at most " + limits.textLength() + " characters");
      return null;
    }
    return form.of(value.textValue(), at);
  }

  /** How long a text is, as JSON Schema counts it. */
  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  private @Nullable Object exact(JsonNode value, String at) {
    Optional<Double> number = ExactNumber.of(value);
    if (number.isEmpty()) {
      problems.add(Code.OUT_OF_RANGE, at, ExactNumber.KEPT);
    }
    return number.orElse(null);
  }

  private @Nullable Object date(String text, String at) {
    Optional<LocalDate> day = Periods.day(text);
    if (day.isEmpty()) {
      problems.add(
          Code.BAD_DATE,
          at,
          () -> QuotedText.quoted(text) + " is not a date; write a day as 2025-07-21");
    }
    return day.orElse(null);
  }

  private @Nullable Object period(String text, String at) {
    if (Periods.valid(text)) {
      return text;
    }
    problems.add(
        Code.BAD_DATE,
        at,
        () -> QuotedText.quoted(text) + " is not a period; write 2025, 2025-07 or 2025-07-21");
    return null;
  }

  private @Nullable Object constant(ClosedList list, JsonNode value, String at) {
    if (!value.isTextual()) {
      return wrong(value, at, () -> "one of " + String.join(", ", list.constants()));
    }
    Optional<Constant> constant = list.find(value.textValue());
    if (constant.isPresent()) {
      return constant.get();
    }
    problems.add(
        Code.UNKNOWN_VALUE,
        at,
        () -> QuotedText.quoted(value.textValue()) + " is not a " + list.name(),
        list::constants,
        value.textValue());
    return null;
  }

  private @Nullable Object list(FieldType element, JsonNode value, String at, TextForm form) {
    if (!value.isArray()) {
      return wrong(value, at, "a list");
    }
    if (tooMany(value, at, "a list")) {
      return null;
    }
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      Object read = read(element, value.get(i), at + "/" + i, form);
      if (read != null) {
        elements.add(read);
      }
    }
    return List.copyOf(elements);
  }

  private @Nullable Object map(FieldType valueType, JsonNode value, String at, TextForm form) {
    if (!value.isObject()) {
      return wrong(value, at, "an object");
    }
    if (tooMany(value, at, "a table")) {
      return null;
    }
    Map<String, Object> sorted = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String pointer = at + "/" + QuotedText.pointer(entry.getKey());
      String key = form.of(entry.getKey(), pointer);
      Object read = read(valueType, entry.getValue(), pointer, TextForm.AS_POSTED);
      if (key != null && read != null && sorted.put(key, read) != null) {
        problems.add(
            Code.DUPLICATE_FIELD, pointer, () -> QuotedText.quoted(key) + " is given twice");
      }
    }
    return new LinkedHashMap<>(sorted);
  }

  private boolean tooMany(JsonNode values, String at, String what) {
    if (values.size() <= limits.listElements()) {
      return false;
    }
    problems.add(
        Code.TOO_LONG,
        at,
        () ->
            what
                + " may have at most "
                + limits.listElements()
                + " values; this one has "
                + values.size());
    return true;
  }

  private @Nullable Object wrong(JsonNode value, String at, String expected) {
    return wrong(value, at, () -> expected);
  }

  private @Nullable Object wrong(JsonNode value, String at, Supplier<String> expected) {
    problems.add(
        Code.WRONG_TYPE,
        at,
        () -> "expected " + expected.get() + ", found " + QuotedText.shortened(value));
    return null;
  }
}
