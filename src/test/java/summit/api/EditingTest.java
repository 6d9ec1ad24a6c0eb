package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.decision.ParleyFiles;

/** Rules checked, tried and edited over HTTP. */
@QuarkusTest
@TestProfile(ParleyProfile.class)
class EditingTest {
  private static final String FILES = "/v1/rulebooks/parley/files/";

  private final String rules;
  private ParleyFiles parley;

  EditingTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.rules = rules;
  }

  @BeforeEach
  void begin() throws IOException {
    parley = new ParleyFiles(Path.of(rules), "parley");
    parley.write("begin");
    for (Map.Entry<String, String> file : parley.texts("one").entrySet()) {
      String etag = given().get(FILES + file.getKey()).header("ETag");
      int status =
          (etag == null ? text(file.getValue()) : text(file.getValue()).header("If-Match", etag))
              .put(FILES + file.getKey())
              .statusCode();
      assertThat(status).isIn(200, 201);
    }
  }

  @Test
  void anEditThatNamesTheStateItIsMeantForDecidesAtOnce() {
    Response edited = put("first.drl", first("two"), etag("first.drl"));

    assertThat(edited.statusCode()).isEqualTo(200);
    assertThat(decide(null).path("rulebook").path("version").asText())
        .isEqualTo(edited.path("version"));
    assertThat(markers(decide(null))).containsExactly("two", "one");
    assertThat(edited.header("ETag")).isEqualTo(etag("first.drl"));
  }

  @Test
  void anEditOfAnOlderStateIsRefusedAndNothingIsLost() throws IOException {
    String read = etag("first.drl");
    assertThat(put("first.drl", first("two"), read).statusCode()).isEqualTo(200);

    Response late = put("first.drl", first("three"), read);

    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.<String>path("code")).isEqualTo("CHANGED_SINCE");
    assertThat(onDisk("first.drl")).contains("marker two");
  }

  @Test
  void anEditThatNamesNoStateIsRefused() throws IOException {
    Response edited = text(first("two")).put(FILES + "first.drl");

    assertThat(edited.statusCode()).isEqualTo(428);
    assertThat(given().delete(FILES + "first.drl").statusCode()).isEqualTo(428);
    assertThat(onDisk("first.drl")).contains("marker one");
  }

  @Test
  void ofManyEditsOfOneStateOneIsTaken() throws Exception {
    String read = etag("first.drl");
    ExecutorService editors = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> edits = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String marker = "racer" + i;
        edits.add(editors.submit(() -> put("first.drl", first(marker), read).statusCode()));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> edit : edits) {
        statuses.add(edit.get());
      }
      assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    } finally {
      editors.shutdownNow();
    }
  }

  @Test
  void whatFailsTheCheckIsNotWritten() throws IOException {
    Response edited =
        put("first.drl", first("two").replace("place : place", "p : plaze"), etag("first.drl"));

    assertThat(edited.statusCode()).isEqualTo(422);
    assertThat(edited.contentType()).startsWith("application/problem+json");
    JsonNode problem = Calls.answer(edited).path("problems").path(0);
    assertThat(problem.path("file").asText()).isEqualTo("parley/first.drl");
    assertThat(problem.path("line").asInt()).isEqualTo(6);
    assertThat(problem.path("column").asInt()).isPositive();
    assertThat(problem.path("code").asText()).isNotEmpty();
    assertThat(onDisk("first.drl")).contains("marker one");
    assertThat(markers(decide(null))).containsExactly("one");
  }

  @Test
  void aNewFileNeedsNoStateAndCanBeDeletedAgain() {
    String rule = parley.rule("A third file speaks", "stake", "three");
    Response created = text(rule).header("If-None-Match", "*").put(FILES + "later/third.drl");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(text(rule).header("If-None-Match", "*").put(FILES + "later/third.drl").statusCode())
        .isEqualTo(412);

    Response deleted =
        given().header("If-Match", created.header("ETag")).delete(FILES + "later/third.drl");

    assertThat(deleted.statusCode()).isEqualTo(200);
    assertThat(given().get(FILES + "later/third.drl").statusCode()).isEqualTo(404);
  }

  @Test
  void aFileThatTheRestNeedsIsNotDeleted() {
    Response deleted = given().header("If-Match", etag("facts.drl")).delete(FILES + "facts.drl");

    assertThat(deleted.statusCode()).isEqualTo(422);
    assertThat(given().get(FILES + "facts.drl").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2Fescaped.drl",
        "%2e%2e/escaped.drl",
        "%2e%2e%2f%2e%2e%2fescaped.drl",
        "later%2F..%2F..%2Fescaped.drl",
        "%2Fetc%2Fescaped.drl",
        "..%5Cescaped.drl",
        "later%5Cescaped.drl",
        "C:%5Cescaped.drl",
        ".escaped.drl",
        "later/.escaped.drl",
        "..data/escaped.drl",
        "~/escaped.drl",
        "escaped.drl%00.txt",
        "escaped%00.drl",
        "escaped%0A.drl",
        "escaped%20.drl",
        "escaped.drl~",
        "escaped.txt",
        "escaped.sh",
        "escaped.DRL",
        "escaped.yaml",
        "later/preconditions.yaml",
        "cases/escaped.drl",
        "cases/%2e%2e/escaped.yaml",
        "escap\u00e9d.drl",
        "escaped%E2%80%AE.drl",
        "%252e%252e%252fescaped.drl",
        "a/b/c/d/e/f/escaped.drl",
        "CON:.drl",
        "drl",
        ".drl"
      })
  void aPathThatLeavesTheFolderOrIsNoRuleFileIsRefused(String path) throws IOException {
    Response edited =
        text(first("two")).urlEncodingEnabled(false).put(FILES + path.replace("\u00e9", "%C3%A9"));

    assertThat(edited.statusCode()).as(edited.asString()).isIn(400, 404, 405);
    assertThat(
            given()
                .urlEncodingEnabled(false)
                .get(FILES + path.replace("\u00e9", "%C3%A9"))
                .statusCode())
        .isIn(400, 404);
    try (var files = Files.walk(parley.rules().resolveSibling("").toAbsolutePath(), 6)) {
      assertThat(files.filter(file -> file.toString().contains("escap"))).isEmpty();
    }
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path outside = Files.createTempDirectory("outside");
    Files.createSymbolicLink(parley.folder().resolve("linked"), outside);
    try {
      Response edited =
          text(parley.rule("A third file speaks", "stake", "three")).put(FILES + "linked/new.drl");

      assertThat(edited.statusCode()).isEqualTo(400);
      assertThat(edited.<String>path("code")).isEqualTo("FORBIDDEN_PATH");
      assertThat(outside).isEmptyDirectory();
    } finally {
      Files.delete(parley.folder().resolve("linked"));
    }
  }

  @Test
  void theCheckSaysEverythingThatWouldBeWrongAndPublishesNothing() throws IOException {
    String version = version();
    ObjectNode draft = draft("first.drl", first("two").replace("place : place", "p : plaze"));
    draft
        .withArray("files")
        .addObject()
        .put("path", "second.drl")
        .put("text", "package parley\nrule");
    draft.withArray("delete").add("sources.yaml");

    Response checked = json(draft).post("/v1/rulebooks/parley/check");

    assertThat(checked.statusCode()).isEqualTo(200);
    JsonNode answer = Calls.answer(checked);
    assertThat(answer.path("sound").asBoolean()).isFalse();
    assertThat(answer.findValuesAsText("file"))
        .contains("parley/first.drl", "parley/second.drl", "parley/sources.yaml");
    assertThat(version()).isEqualTo(version);
    assertThat(onDisk("first.drl")).contains("marker one");
  }

  @Test
  void theCheckOfASoundDraftNamesItsVersion() {
    JsonNode answer =
        Calls.answer(json(draft("first.drl", first("two"))).post("/v1/rulebooks/parley/check"));

    assertThat(answer.path("sound").asBoolean()).isTrue();
    assertThat(answer.path("version").asText()).matches("[0-9a-f]{12}").isNotEqualTo(version());
  }

  @Test
  void aDecisionByADraftNamesTheDraftAndPublishesNothing() {
    String version = version();

    JsonNode decision = decide(draft("first.drl", first("draft")));

    assertThat(markers(decision)).containsExactly("draft", "one");
    assertThat(decision.path("rulebook").path("version").asText()).isNotEqualTo(version);
    assertThat(version()).isEqualTo(version);
    assertThat(markers(decide(null))).containsExactly("one");
  }

  @Test
  void aBrokenDraftIsAnsweredWithItsProblems() {
    JsonNode answer = decide(draft("first.drl", "package parley\nrule \"Half\"\nwhen"));

    assertThat(answer.path("code").asText()).isEqualTo("BROKEN_RULES");
    assertThat(answer.path("problems").path(0).path("file").asText()).isEqualTo("parley/first.drl");
  }

  @Test
  void aDraftOfAnotherShapeIsAnsweredWithWhereItIsWrong() {
    ObjectNode draft = draft("../first.drl", "text");
    draft.put("rules", 1);

    assertThat(decide(draft).path("code").asText()).isEqualTo("BAD_DRAFT");
    assertThat(decide(draft).path("detail").asText()).contains("/draft/files/0/path");
  }

  @Test
  void theVersionsAreListedAndTheirDifferenceIsInTermsOfRules() {
    String before = version();
    put(
        "first.drl",
        first("two").replace("place : place", "place : place, place != \"Oslo\""),
        etag("first.drl"));
    String after = version();

    List<String> versions = given().get("/v1/rulebooks/parley/versions").path("version");
    assertThat(versions).startsWith(after, before);
    JsonNode differences =
        Calls.answer(
                given().get("/v1/rulebooks/parley/versions/" + before + "/difference/" + after))
            .path("differences");
    assertThat(differences.findValuesAsText("part"))
        .containsExactly("CONSTRAINT", "CONCLUSION", "CONCLUSION");
    assertThat(differences.path(0).path("after").asText()).isEqualTo("Proposal: place != \"Oslo\"");
    assertThat(differences.path(0).path("in").asText()).isEqualTo("The first file speaks");
  }

  @Test
  void theStatusOfABrokenFolderSaysWhatIsWrongWhileTheServiceStaysReady() throws Exception {
    String version = version();
    Files.writeString(parley.folder().resolve("first.drl"), "package parley\nrule \"Half\"\nwhen");

    JsonNode status = Calls.answer(given().get("/v1/rulebooks/parley/status"));
    for (int i = 0; i < 80 && !status.path("broken").asBoolean(); i++) {
      Thread.sleep(25);
      status = Calls.answer(given().get("/v1/rulebooks/parley/status"));
    }

    assertThat(status.path("broken").asBoolean()).isTrue();
    assertThat(status.path("version").asText()).isEqualTo(version);
    assertThat(status.path("problems").path(0).path("file").asText()).isEqualTo("parley/first.drl");
    assertThat(status.path("brokenSince").asText()).isNotEmpty();
    assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    assertThat(given().get("/q/metrics").asString())
        .contains("summit_rulebook_broken{rulebook=\"parley\"} 1.0")
        .contains("summit_versions_alive ")
        .contains("summit_reloads_total{outcome=\"refused\"}");
  }

  private RequestSpecification text(String text) {
    return given().contentType("text/plain;charset=UTF-8").body(text.getBytes(UTF_8));
  }

  private static RequestSpecification json(JsonNode body) {
    return given().contentType("application/json").body(body.toString().getBytes(UTF_8));
  }

  private Response put(String path, String text, String etag) {
    return text(text).header("If-Match", etag).put(FILES + path);
  }

  private static String etag(String path) {
    return given().get(FILES + path).header("ETag");
  }

  private String first(String marker) {
    return parley.rule("The first file speaks", "enabler", marker);
  }

  private String onDisk(String path) throws IOException {
    return Files.readString(parley.folder().resolve(path));
  }

  private static String version() {
    return given().get("/v1/rulebooks/parley/status").path("version");
  }

  private static ObjectNode draft(String path, String text) {
    ObjectNode draft = JsonNodeFactory.instance.objectNode();
    draft.withArray("files").addObject().put("path", path).put("text", text);
    return draft;
  }

  private static JsonNode decide(@Nullable ObjectNode draft) {
    ObjectNode request =
        (ObjectNode) Shipped.read(("{\"facts\": [" + ParleyFiles.PROPOSAL + "]}").getBytes(UTF_8));
    request.put("rulebook", "parley").put("asOf", "2025-07-21");
    if (draft != null) {
      request.set("draft", draft);
    }
    return Calls.answer(Calls.decide(request));
  }

  private static List<String> markers(JsonNode decision) {
    List<String> markers = new ArrayList<>();
    for (String part : List.of("enablers", "risks")) {
      for (JsonNode reason : decision.path(part)) {
        markers.add(reason.path("text").asText().split(" ", -1)[1]);
      }
    }
    return markers.stream().distinct().toList();
  }
}
