package summit.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.api.problem.Problem;
import summit.packaged.Machine;

/** Whatever is posted, the answer is a problem that says what is wrong, and the service goes on. */
@QuarkusTest
@Tag("served")
class BadInputTest {
  private static final long A_SECOND = 1_000;
  private static final long A_SECOND_OF_A_BUSY_MACHINE = 10_000;
  private static final String PARTY = "\"type\": \"Party\", \"id\": \"RU\"";
  private static final String INTENT =
      "\"type\": \"LeaderIntent\", \"id\": \"F-1\", \"party\": \"RU\"";

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("no body", "", 400, "EMPTY_BODY"),
        arguments("a blank body", " \n\t ", 400, "EMPTY_BODY"),
        arguments("no JSON", "hello", 400, "NOT_JSON"),
        arguments("a truncated document", "{\"facts\": [", 400, "NOT_JSON"),
        arguments("trailing garbage", "{\"facts\": []} x", 400, "NOT_JSON"),
        arguments("two documents", "{\"facts\": []} {}", 400, "NOT_JSON"),
        arguments("duplicate keys", "{\"facts\": [], \"facts\": []}", 400, "NOT_JSON"),
        arguments("not a number", "{\"facts\": [], \"horizonDays\": NaN}", 400, "NOT_JSON"),
        arguments("NUL characters", "\0\0\0", 400, "NOT_JSON"),
        arguments("a NUL in a text", "{\"facts\": [{\"id\": \"\0\"}]}", 400, "NOT_JSON"),
        arguments("nested lists", nested("[", "]"), 400, "NOT_JSON"),
        arguments("nested objects", nested("{\"a\":", "}"), 400, "NOT_JSON"),
        arguments("half-nested lists", nested("[", ""), 400, "NOT_JSON"),
        arguments("a number of 1 MB", horizon("9".repeat(1_000_000)), 400, "NOT_JSON"),
        arguments("a text of 3 MB", fact(PARTY, name("x".repeat(3_000_000))), 400, "NOT_JSON"),
        arguments("5 MB of blanks", " ".repeat(5_000_000), 413, "BODY_TOO_LARGE"),
        arguments("13 MB", "[" + "1,".repeat(6_500_000), 413, "BODY_TOO_LARGE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void whatCannotBeReadIsRefused(String what, String body, int status, String code) {
    problem(Calls.decide(body), status, code);
  }

  static Stream<Arguments> invalid() {
    return Stream.of(
        arguments("[]", List.of("WRONG_TYPE ")),
        arguments("12", List.of("WRONG_TYPE ")),
        arguments("\"facts\"", List.of("WRONG_TYPE ")),
        arguments("null", List.of("WRONG_TYPE ")),
        arguments("{}", List.of("MISSING_FIELD /facts")),
        arguments("{\"facts\": {}}", List.of("WRONG_TYPE /facts")),
        arguments("{\"facts\": null}", List.of("WRONG_TYPE /facts")),
        arguments(
            "{\"facts\": [null, 1, \"x\", []]}",
            List.of(
                "WRONG_TYPE /facts/0",
                "WRONG_TYPE /facts/1",
                "WRONG_TYPE /facts/2",
                "WRONG_TYPE /facts/3")),
        arguments(
            "{\"fcts\": [], \"facts\": []}", List.of("UNKNOWN_FIELD /fcts, did you mean facts")),
        arguments("{\"facts\": [], \"asOf\": \"2025-02-30\"}", List.of("BAD_DATE /asOf")),
        arguments("{\"facts\": [], \"asOf\": 20250721}", List.of("BAD_DATE /asOf")),
        arguments("{\"facts\": [], \"asOf\": \"+999999999-12-31\"}", List.of("BAD_DATE /asOf")),
        arguments(
            "{\"facts\": [], \"level\": \"SIGNIN\"}",
            List.of("UNKNOWN_VALUE /level, did you mean SIGNING")),
        arguments("{\"facts\": [], \"level\": 3}", List.of("UNKNOWN_VALUE /level")),
        arguments(horizon("-1"), List.of("OUT_OF_RANGE /horizonDays")),
        arguments(horizon("1.5"), List.of("OUT_OF_RANGE /horizonDays")),
        arguments(horizon("18446744073709551620"), List.of("OUT_OF_RANGE /horizonDays")),
        arguments(horizon("1e999999999"), List.of("OUT_OF_RANGE /horizonDays")),
        arguments(horizon("\"x\""), List.of("OUT_OF_RANGE /horizonDays")),
        arguments(
            "{\"facts\": [{}], \"rulebook\": \"sumit\", \"asOf\": \"x\"}",
            List.of(
                "UNKNOWN_VALUE /rulebook, did you mean summit",
                "BAD_DATE /asOf",
                "MISSING_FIELD /facts/0/id",
                "MISSING_FIELD /facts/0/type")),
        arguments("{\"facts\": [], \"rulebook\": {}}", List.of("UNKNOWN_VALUE /rulebook")),
        arguments("{\"facts\": [], \"rulebook\": \"../x\"}", List.of("UNKNOWN_VALUE /rulebook")),
        arguments("{\"facts\": [], \"proposal\": \"SP\"}", List.of("DANGLING_REFERENCE /proposal")),
        arguments(
            fact("\"type\": \"Partie\", \"id\": \"x\""),
            List.of("UNKNOWN_TYPE /facts/0/type, did you mean Party")),
        arguments(
            fact("\"type\": 7, \"id\": 7"),
            List.of("WRONG_TYPE /facts/0/id", "WRONG_TYPE /facts/0/type")),
        arguments(
            fact("\"type\": \"Principal\", \"id\": \"x\""), List.of("NOT_POSTABLE /facts/0/type")),
        arguments(fact("\"type\": \"Party\", \"id\": \" \""), List.of("MISSING_FIELD /facts/0/id")),
        arguments(
            fact(PARTY, "\"nmae\": \"x\""),
            List.of("UNKNOWN_FIELD /facts/0/nmae, did you mean name")),
        arguments(
            fact(INTENT, "\"stance\": \"OPN\", \"statedOn\": \"20 July\""),
            List.of(
                "UNKNOWN_VALUE /facts/0/stance, did you mean OPEN", "BAD_DATE /facts/0/statedOn")),
        arguments(
            fact(INTENT, "\"stance\": 1, \"statedOn\": 2"),
            List.of("WRONG_TYPE /facts/0/stance", "WRONG_TYPE /facts/0/statedOn")),
        arguments(
            fact(INTENT, "\"stance\": \"OPEN\", \"proposalId\": \"SP-9\", \"supersedes\": \"Q\""),
            List.of(
                "DANGLING_REFERENCE /facts/0/supersedes",
                "DANGLING_REFERENCE /facts/0/proposalId")),
        arguments(
            fact(
                INTENT,
                "\"stance\": \"OPEN\", \"evidence\": {}, \"source\": {\"reliability\": \"Z\","
                    + " \"credibility\": 18446744073709551617, \"nme\": 1}"),
            List.of(
                "WRONG_TYPE /facts/0/evidence",
                "UNKNOWN_FIELD /facts/0/source/nme, did you mean name",
                "UNKNOWN_VALUE /facts/0/source/reliability",
                "OUT_OF_RANGE /facts/0/source/credibility")),
        arguments(
            "{\"facts\": [{" + PARTY + "}, {" + PARTY + "}]}", List.of("DUPLICATE_ID /facts/1/id")),
        arguments(fact(PARTY, name("x".repeat(20_000))), List.of("TOO_LONG /facts/0/name")),
        arguments(facts(10_000), List.of("TOO_MANY_FACTS /facts")));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("invalid")
  void everythingWrongIsListedWithItsPlace(String body, List<String> expected) {
    JsonNode problem = problem(Calls.decide(body), 422, "INVALID_REQUEST");

    List<String> found = new ArrayList<>();
    for (JsonNode one : problem.path("problems")) {
      String near = one.path("didYouMean").asText();
      found.add(
          one.path("code").asText()
              + " "
              + one.path("pointer").asText()
              + (near.isEmpty() ? "" : ", did you mean " + near));
      assertThat(one.path("message").asText()).isNotBlank();
      assertThat(one.has("pointer")).isTrue();
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void threeHundredProblemsAreAllListed() {
    String body =
        IntStream.range(0, 300)
            .mapToObj(i -> "{\"type\": \"X\", \"id\": \"x" + i + "\"}")
            .collect(Collectors.joining(",", "{\"facts\": [", "]}"));

    JsonNode problem = problem(Calls.decide(body), 422, "INVALID_REQUEST");

    assertThat(problem.path("problems")).hasSize(300);
    assertThat(problem.path("detail").asText())
        .startsWith("300 problems, the first: /facts/0/type");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] body = "{\"facts\": [{\"id\": \"?\"}]}".getBytes(UTF_8);
    body[18] = (byte) 0xff;

    problem(Calls.decide(body), 400, "NOT_JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\0\0\0", "{\0\0\0peop", "\0{\0\"\0", "\0\0\0{peop"})
  void bytesThatPassForAnotherEncodingAreRefused(String body) {
    problem(Calls.decide(body), 400, "NOT_JSON");
  }

  @Test
  void refusalsSpeakOurLanguageNotTheParsers() {
    assertThat(Calls.answer(Calls.decide("hello")).path("detail").asText())
        .isEqualTo("this is not JSON: Unrecognized token 'hello' (line 1, column 1)");
    assertThat(Calls.answer(Calls.decide("{} {}")).path("detail").asText())
        .startsWith("something follows the end of the document");
    assertThat(Calls.answer(Calls.decide(nested("[", "]"))).path("detail").asText())
        .startsWith("the document nests deeper than 32 levels");
  }

  @Test
  void theWorstBodiesAreRefusedWithinASecond() {
    String wrong = "{" + INTENT + ", \"stance\": \"OPEM\", \"proposalId\": \"SP-9\"}";
    String manyWrong =
        Stream.generate(() -> wrong)
            .limit(5_000)
            .collect(Collectors.joining(",", "{\"facts\": [", "]}"));

    for (String body :
        List.of(
            manyWrong,
            facts(10_000),
            facts(60_000),
            nested("[", "]"),
            nested("{\"a\":", "}"),
            horizon("9".repeat(1_000_000)))) {
      long fastest =
          IntStream.range(0, 3).mapToLong(i -> Calls.decide(body).time()).min().orElseThrow();
      assertThat(fastest)
          .as(body.substring(0, 60))
          .isLessThan(Machine.isOurs() ? A_SECOND : A_SECOND_OF_A_BUSY_MACHINE);
    }
  }

  /** The answer is a problem, and the next good request is served. */
  private static JsonNode problem(Response response, int status, String code) {
    assertThat(response.contentType()).isEqualTo(Problem.MEDIA_TYPE);
    assertThat(response.statusCode()).isEqualTo(status);
    JsonNode problem = Calls.answer(response);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("type").asText()).isEqualTo("/v1/problems/" + code);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(Calls.decide("{\"facts\": []}").statusCode()).isEqualTo(200);
    return problem;
  }

  private static String nested(String open, String close) {
    return "{\"facts\": [" + open.repeat(100_000) + close.repeat(100_000) + "]}";
  }

  private static String horizon(String value) {
    return "{\"facts\": [], \"horizonDays\": " + value + "}";
  }

  private static String name(String value) {
    return "\"name\": \"" + value + "\"";
  }

  private static String fact(String... fields) {
    return "{\"facts\": [{" + String.join(", ", fields) + "}]}";
  }

  private static String facts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"type\": \"Party\", \"id\": \"P-" + i + "\", \"name\": \"Russia\"}")
        .collect(Collectors.joining(",", "{\"facts\": [", "]}"));
  }
}
