package summit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.facts.Fact;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.facts.vocabulary.Vocabulary;
import summit.rulebook.Rulebook;

/** Who is who, in every field of the shipped vocabulary that names a party or a fact. */
class PartyFieldsTest {
  private static final Rulebook RULES = Situations.SUMMIT.rulebook();
  private static final Vocabulary WORDS = RULES.vocabulary();

  @ParameterizedTest(name = "{0}.{1} as \"{2}\"")
  @MethodSource("mended")
  void aPartyIsHeardInWhateverCaseOrBlanks(String type, String field, String written)
      throws Exception {
    DecisionRequest request = read(naming(type, field, written));

    assertThat(named(fact(request), field)).contains("RU").doesNotContain(written);
    assertThat(request.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.pointer()).startsWith("/facts/1/" + field);
              assertThat(note.posted()).isEqualTo(written);
              assertThat(note.takenAs()).contains("RU");
            });
  }

  static Stream<Arguments> mended() {
    return partyFields()
        .flatMap(
            one ->
                Stream.of(
                        "ru",
                        "Ru",
                        "RU ",
                        "\u00a0RU",
                        "R\u200bU",
                        "\u202eRU\u202c",
                        "\uff32\uff35",
                        "R U")
                    .map(written -> Arguments.of(one.get()[0], one.get()[1], written)));
  }

  @ParameterizedTest(name = "{0}.{1} as \"{2}\"")
  @MethodSource("refused")
  void whatLooksOrReadsLikeAPartyOrNamesNobodyIsRefused(
      String type, String field, String written, Code code) {
    assertThat(problems(naming(type, field, written)))
        .extracting(FactProblem::code)
        .containsExactly(code);
    assertThat(problems(naming(type, field, written)).get(0).pointer())
        .startsWith("/facts/1/" + field);
  }

  static Stream<Arguments> refused() {
    return partyFields()
        .flatMap(
            one ->
                Stream.of(
                    Arguments.of(one.get()[0], one.get()[1], "\u0420\u0423", Code.UNKNOWN_VALUE),
                    Arguments.of(one.get()[0], one.get()[1], "U\u0405", Code.UNKNOWN_VALUE),
                    Arguments.of(one.get()[0], one.get()[1], "", Code.MISSING_FIELD),
                    Arguments.of(one.get()[0], one.get()[1], " \u3000", Code.MISSING_FIELD),
                    Arguments.of(one.get()[0], one.get()[1], "R\u0000U", Code.WRONG_TYPE),
                    Arguments.of(one.get()[0], one.get()[1], "R\nU", Code.WRONG_TYPE)));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("texts")
  void aTextThatIsPostedAsSomethingElseIsAProblemOfItsType(String type, String field) {
    for (String value : List.of("7", "true", "{}", "[[]]")) {
      ObjectNode fact = whole(WORDS.known(type));
      fact.set(field, Situations.json(value));

      assertThat(problems(request(fact)))
          .as("%s", value)
          .extracting(FactProblem::code)
          .contains(Code.WRONG_TYPE);
    }
  }

  static Stream<Arguments> texts() {
    return WORDS.postable().stream()
        .flatMap(
            type ->
                type.postedFields().stream()
                    .filter(field -> holdsText(field.type()))
                    .map(field -> Arguments.of(type.name(), field.name())));
  }

  private static boolean holdsText(FieldType type) {
    return type == FieldType.Scalar.STRING
        || (type instanceof FieldType.ListOf list && list.element() == FieldType.Scalar.STRING);
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("references")
  void aReferenceIsFoundInWhateverCaseOrBlanks(String type, String field) throws Exception {
    for (String written : List.of("sp-1", "SP-1 ", "S\u00adP-1", "\uff33P-1")) {
      DecisionRequest request = read(naming(type, field, written));

      assertThat(named(fact(request), field)).containsExactly("SP-1");
      assertThat(request.notes()).hasSize(1);
    }
  }

  static Stream<Arguments> references() {
    return WORDS.postable().stream()
        .flatMap(
            type ->
                type.postedFields().stream()
                    .filter(
                        field ->
                            field
                                .refers()
                                .filter(Set.of("*", "SummitProposal")::contains)
                                .isPresent())
                    .map(field -> Arguments.of(type.name(), field.name())));
  }

  private static Stream<Arguments> partyFields() {
    return WORDS.postable().stream()
        .filter(type -> !type.subject())
        .flatMap(
            type ->
                type.postedFields().stream()
                    .filter(field -> field.refers().filter("Party"::equals).isPresent())
                    .map(field -> Arguments.of(type.name(), field.name())));
  }

  private static Fact fact(DecisionRequest request) {
    return request.facts().get(1);
  }

  private static List<String> named(Fact fact, String field) {
    Object value = fact.value(field);
    return value instanceof Map<?, ?> map
        ? map.keySet().stream().map(Object::toString).toList()
        : value instanceof List<?> list
            ? list.stream().map(Object::toString).toList()
            : List.of(String.valueOf(value));
  }

  private static JsonNode naming(String type, String field, String written) {
    FactType known = WORDS.known(type);
    ObjectNode fact = whole(known);
    fact.set(field, value(Objects.requireNonNull(known.fields().get(field)), written));
    return request(fact);
  }

  private static JsonNode request(ObjectNode fact) {
    ObjectNode request =
        (ObjectNode)
            Situations.json(
                "{'facts': [{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US',"
                    + " 'RU']}]}");
    ((ArrayNode) request.path("facts")).add(fact);
    return request;
  }

  /** A fact of the type with all that it needs, of the United States. */
  private static ObjectNode whole(FactType type) {
    ObjectNode fact = JsonNodeFactory.instance.objectNode();
    fact.put("type", type.name()).put("id", "F-1");
    type.postedFields().stream()
        .filter(Field::required)
        .forEach(field -> fact.set(field.name(), value(field, "US")));
    return fact;
  }

  private static JsonNode value(Field field, String text) {
    return value(field.type(), field.each().isPresent() ? List.of("US", "CN") : List.of(text));
  }

  private static JsonNode value(FieldType type, List<String> texts) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (type instanceof FieldType.OneOf oneOf) {
      return json.textNode(oneOf.list().constants().get(0));
    }
    if (type instanceof FieldType.ListOf list) {
      ArrayNode values = json.arrayNode();
      texts.forEach(text -> values.add(value(list.element(), List.of(text))));
      return values;
    }
    if (type instanceof FieldType.MapOf map) {
      return json.objectNode().set(texts.get(0), value(map.value(), List.of("x")));
    }
    return switch ((FieldType.Scalar) type) {
      case STRING -> json.textNode(texts.get(0));
      case INTEGER, NUMBER -> json.numberNode(1);
      case BOOLEAN -> json.booleanNode(true);
      case DATE -> json.textNode("2025-07-20");
      case PERIOD -> json.textNode("2025-07");
    };
  }

  private static DecisionRequest read(JsonNode request) throws InvalidRequest {
    return RequestReader.read(
        request, RULES, LocalDate.of(2025, 7, 21), Set.of(), FactLimits.DEFAULT);
  }

  private static List<FactProblem> problems(JsonNode request) {
    try {
      read(request);
      return List.of();
    } catch (InvalidRequest invalid) {
      return invalid.problems();
    }
  }
}
