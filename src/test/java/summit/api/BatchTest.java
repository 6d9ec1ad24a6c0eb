package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import summit.api.problem.Problem;

/** Many cases in one call: what each is answered, and what is wrong with one harms no other. */
@QuarkusTest
@Tag("served")
class BatchTest {
  private static final String JSON = "application/json";
  private static final String NDJSON = "application/x-ndjson";

  @Test
  void eachCaseIsDecidedAsIfItsFactsHadBeenPostedWithTheCommonOnes() {
    ObjectNode article = Shipped.article();
    ObjectNode common = article.deepCopy();
    ArrayNode facts = (ArrayNode) common.path("facts");
    ObjectNode own = common.objectNode().put("id", "A");
    own.putArray("facts").add(facts.remove(facts.size() - 1));

    List<JsonNode> answers = lines(post(NDJSON, NDJSON, "summary", common, own));

    assertThat(answers.get(0).path("number").asInt()).isEqualTo(1);
    assertThat(answers.get(0).path("id").asText()).isEqualTo("A");
    assertThat(answers.get(0).path("decision")).isEqualTo(Calls.answer(Calls.decide(article)));
  }

  @Test
  void aCaseMayHaveItsOwnDateAndLevelAndIsNotExplainedUnlessAsked() {
    ObjectNode article = Shipped.article();
    ObjectNode other = article.deepCopy().put("asOf", "2025-08-12").put("level", "EXPLORATORY");
    JsonNode own = json("{\"id\":\"A\",\"asOf\":\"2025-08-12\",\"level\":\"EXPLORATORY\"}");

    JsonNode decision = lines(post(NDJSON, article, own)).get(0).path("decision");

    assertThat(decision).isEqualTo(Calls.answer(plainly(other)));
    assertThat(decision.has("explanation")).isFalse();
  }

  @Test
  void aCommonProposalMayBeAmongTheFactsOfEachCase() {
    ObjectNode common = Shipped.article();
    ObjectNode whole = common.objectNode().put("id", "A");
    whole.set("facts", common.remove("facts"));

    List<JsonNode> answers = lines(post(NDJSON, common, whole, json("{\"id\":\"B\"}")));

    assertThat(answers.get(0).path("decision")).isEqualTo(Calls.answer(plainly(Shipped.article())));
    assertThat(answers.get(1).at("/problem/detail").asText())
        .isEqualTo("/proposal: no proposal with this id was posted");
  }

  private static Response plainly(JsonNode request) {
    return given()
        .contentType(JSON)
        .queryParam("explain", "none")
        .body(request.toString().getBytes(UTF_8))
        .post("/v1/decisions");
  }

  @Test
  void theFourWaysOfPostingAndAnsweringSayTheSame() {
    ObjectNode article = Shipped.article();
    JsonNode[] cases = {
      json("{\"id\":\"A\"}"),
      json("{\"id\":\"B\",\"level\":\"CONTACT\"}"),
      json("{\"id\":\"C\",\"level\":\"CONTAC\"}")
    };
    List<JsonNode> expected = lines(post(NDJSON, article, cases));

    assertThat(expected.get(3).at("/totals/cases").asInt()).isEqualTo(3);
    assertThat(expected.get(3).at("/totals/problems").asInt()).isEqualTo(1);
    assertThat(lines(post(JSON, NDJSON, "none", article, cases))).isEqualTo(expected);
    for (String posted : List.of(JSON, NDJSON)) {
      JsonNode document = Calls.answer(post(posted, JSON, "none", article, cases));
      List<JsonNode> answers = new ArrayList<>();
      document.path("answers").forEach(answers::add);
      assertThat(answers).isEqualTo(expected.subList(0, 3));
      assertThat(document.path("totals")).isEqualTo(expected.get(3).path("totals"));
      assertThat(document.has("problem")).isFalse();
    }
  }

  @Test
  void theAnswerComesInTheFormOfTheRequestUnlessTheOtherIsAccepted() {
    assertThat(post(NDJSON, "*/*", "none", Shipped.article()).contentType()).startsWith(NDJSON);
    assertThat(post(JSON, "*/*", "none", Shipped.article()).contentType()).startsWith(JSON);
  }

  @Test
  void answersComeInTheOrderOfTheCases() {
    JsonNode[] cases =
        IntStream.range(0, 300)
            .mapToObj(i -> json("{\"id\":\"" + i + "\"" + (i % 3 == 0 ? ",\"x\":1}" : "}")))
            .toArray(JsonNode[]::new);

    List<JsonNode> answers = lines(post(NDJSON, Shipped.article(), cases));

    assertThat(answers.subList(0, 300))
        .extracting(answer -> answer.path("id").asText())
        .containsExactlyElementsOf(IntStream.range(0, 300).mapToObj(String::valueOf).toList());
    assertThat(answers.get(300).at("/totals/problems").asInt()).isEqualTo(100);
  }

  @Test
  void whatIsWrongWithACaseIsAnsweredInItsPlaceWithPointersIntoIt() {
    String wrong =
        "{\"id\":\"A\",\"rulebook\":\"summit\",\"facts\":[{\"type\":\"Partie\",\"id\":\"X\"}]}";

    List<JsonNode> answers =
        lines(post(NDJSON, Shipped.article(), json(wrong), json("{\"id\":\"B\"}")));

    assertThat(answers.get(0).path("id").asText()).isEqualTo("A");
    JsonNode problem = answers.get(0).path("problem");
    assertThat(problem.path("type").asText()).isEqualTo("/v1/problems/INVALID_REQUEST");
    assertThat(problem.path("status").asInt()).isEqualTo(422);
    assertThat(problem.findValuesAsText("pointer")).containsExactly("/rulebook", "/facts/0/type");
    assertThat(problem.findValuesAsText("didYouMean")).contains("Party");
    assertThat(answers.get(1).has("decision")).isTrue();
  }

  @Test
  void aCaseNeedsAnId() {
    List<JsonNode> answers =
        lines(
            post(
                NDJSON, Shipped.article(), json("{\"facts\":[]}"), json("{\"id\":7}"), json("[]")));

    assertThat(answers.get(0).at("/problem/detail").asText())
        .isEqualTo("/id: a case needs an id, a text of at most 10000 characters");
    assertThat(answers.get(1).at("/problem/problems/0/code").asText()).isEqualTo("WRONG_TYPE");
    assertThat(answers.get(2).at("/problem/detail").asText())
        .isEqualTo("a case must be an object with facts");
    assertThat(answers.get(2).has("id")).isFalse();
  }

  @Test
  void aFactWithTheIdOfACommonOneIsRefusedAndOneThatSupersedesItCounts() {
    ObjectNode article = Shipped.article();
    JsonNode common = article.path("facts").get(0);
    ObjectNode again = article.objectNode().put("id", "A");
    again.putArray("facts").add(common);
    ObjectNode newer = article.objectNode().put("id", "B");
    String superseded = common.path("id").asText();
    ObjectNode fact = common.deepCopy();
    newer.putArray("facts").add(fact.put("id", "NEWER").put("supersedes", superseded));

    List<JsonNode> answers = lines(post(NDJSON, article, again, newer));

    assertThat(answers.get(0).at("/problem/problems/0/code").asText()).isEqualTo("DUPLICATE_ID");
    assertThat(answers.get(0).at("/problem/problems/0/pointer").asText()).isEqualTo("/facts/0/id");
    assertThat(answers.get(1).at("/decision/setAside").findValuesAsText("fact"))
        .contains(superseded);
  }

  @Test
  void aLineThatIsNotJsonOrTooLongIsAProblemOfItsOwn() {
    String tooLong = "{\"id\":\"B\",\"x\":\"" + "x".repeat(1_000_001) + "\"}";

    List<JsonNode> answers =
        lines(post(NDJSON, "{}\n\n{\"id\":\"A\"\n" + tooLong + "\r\n  \n{\"id\":\"C\"}"));

    assertThat(answers).hasSize(4);
    assertThat(answers.get(0).at("/problem/code").asText()).isEqualTo("NOT_JSON");
    assertThat(answers.get(1).at("/problem/code").asText()).isEqualTo("CASE_TOO_LARGE");
    assertThat(answers.get(1).at("/problem/detail").asText())
        .isEqualTo("The line is longer than 1000000 bytes.");
    assertThat(answers.get(2).at("/decision/verdict").asText()).isEqualTo("UNDETERMINED");
    assertThat(answers.get(2).path("number").asInt()).isEqualTo(3);
  }

  @Test
  void whatIsWrongWithWhatIsCommonRefusesTheBatch() {
    refused(post(NDJSON, "{\"asOf\":\"July\"}\n{\"id\":\"A\"}"), 422, "INVALID_REQUEST");
    refused(post(NDJSON, "{\"rulebook\":\"sumit\"}\n{\"id\":\"A\"}"), 422, "INVALID_REQUEST");
    refused(post(NDJSON, "[]"), 422, "INVALID_REQUEST");
    refused(post(NDJSON, "{\"cases\":[]}"), 422, "INVALID_REQUEST");
    refused(post(NDJSON, "asOf: 2025\n"), 400, "NOT_JSON");
    refused(post(NDJSON, "\n \n"), 400, "EMPTY_BODY");
    refused(post(NDJSON, "x".repeat(1_000_001)), 413, "CASE_TOO_LARGE");
    refused(post(JSON, "{}"), 422, "INVALID_REQUEST");
    refused(post(JSON, "{\"cases\":{}}"), 422, "INVALID_REQUEST");
    refused(post(JSON, "[]"), 422, "INVALID_REQUEST");
    refused(post(JSON, " "), 400, "EMPTY_BODY");
    refused(post(JSON, " ".repeat(4_000_001)), 413, "BODY_TOO_LARGE");
    refused(post(JSON, JSON, "sumary", Shipped.article()), 422, "INVALID_REQUEST");
  }

  @Test
  void aBatchWithoutCasesHasOnlyTotals() {
    String none = "{\"cases\":0,\"verdicts\":{},\"problems\":0}";

    assertThat(post(NDJSON, "{}").asString()).isEqualTo("{\"totals\":" + none + "}\n");
    assertThat(post(JSON, "{\"cases\":[]}").asString())
        .isEqualTo("{\"answers\":[],\"totals\":" + none + "}\n");
  }

  @Test
  void factsBesideTheCommonOnesCountForTheLimitOfOneDecision() {
    ObjectNode article = Shipped.article();
    ObjectNode many = article.objectNode().put("id", "A");
    IntStream.range(0, 5_000)
        .forEach(i -> many.withArray("facts").addObject().put("type", "Party").put("id", "P" + i));

    JsonNode problem = lines(post(NDJSON, article, many)).get(0).at("/problem/problems/0");

    assertThat(problem.path("code").asText()).isEqualTo("TOO_MANY_FACTS");
    assertThat(problem.path("pointer").asText()).isEqualTo("/facts");
  }

  private static void refused(Response response, int status, String code) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.contentType()).isEqualTo(Problem.MEDIA_TYPE);
    assertThat(Calls.answer(response).path("code").asText()).isEqualTo(code);
  }

  private static JsonNode json(String text) {
    return Shipped.read(text.getBytes(UTF_8));
  }

  private static List<JsonNode> lines(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response.asString().lines().map(BatchTest::json).toList();
  }

  private static Response post(String form, ObjectNode common, JsonNode... cases) {
    return post(form, form, "none", common, cases);
  }

  private static Response post(
      String form, String accept, String explain, ObjectNode common, JsonNode... cases) {
    StringBuilder body = new StringBuilder();
    if (form.equals(NDJSON)) {
      body.append(common);
      List.of(cases).forEach(one -> body.append('\n').append(one));
    } else {
      ObjectNode document = common.deepCopy();
      document.putArray("cases").addAll(List.of(cases));
      body.append(document);
    }
    return Calls.as(form)
        .accept(accept)
        .queryParam("explain", explain)
        .body(body.toString().getBytes(UTF_8))
        .post("/v1/decisions/batch");
  }

  private static Response post(String form, String body) {
    return Calls.as(form).body(body.getBytes(UTF_8)).post("/v1/decisions/batch");
  }
}
