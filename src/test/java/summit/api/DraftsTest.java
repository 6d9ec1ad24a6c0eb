package summit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules checked and tried over HTTP; nothing is published. */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class DraftsTest {
  private final ParleyCalls parley;

  DraftsTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
  }

  @Test
  void theCheckSaysEverythingThatWouldBeWrongAndPublishesNothing() throws IOException {
    String version = ParleyCalls.version();
    ObjectNode draft =
        ParleyCalls.draft("first.drl", parley.first("two").replace("place : place", "p : plaze"));
    draft
        .withArray("files")
        .addObject()
        .put("path", "second.drl")
        .put("text", "package parley\nrule");
    draft.withArray("delete").add("sources.yaml");

    Response checked = ParleyCalls.json(draft).post("/v1/rulebooks/parley/check");

    assertThat(checked.statusCode()).isEqualTo(200);
    JsonNode answer = Calls.answer(checked);
    assertThat(answer.path("sound").asBoolean()).isFalse();
    assertThat(answer.findValuesAsText("file"))
        .contains("parley/first.drl", "parley/second.drl", "parley/sources.yaml");
    assertThat(ParleyCalls.version()).isEqualTo(version);
    assertThat(parley.onDisk("first.drl")).contains("marker one");
  }

  @Test
  void theCheckOfASoundDraftNamesItsVersion() {
    JsonNode answer =
        Calls.answer(
            ParleyCalls.json(ParleyCalls.draft("first.drl", parley.first("two")))
                .post("/v1/rulebooks/parley/check"));

    assertThat(answer.path("sound").asBoolean()).isTrue();
    assertThat(answer.path("version").asText())
        .matches("[0-9a-f]{12}")
        .isNotEqualTo(ParleyCalls.version());
  }

  @Test
  void aDecisionByADraftNamesTheDraftAndPublishesNothing() {
    String version = ParleyCalls.version();

    JsonNode decision = ParleyCalls.decide(ParleyCalls.draft("first.drl", parley.first("draft")));

    assertThat(ParleyCalls.markers(decision)).containsExactly("draft", "one");
    assertThat(decision.path("rulebook").path("version").asText()).isNotEqualTo(version);
    assertThat(ParleyCalls.version()).isEqualTo(version);
    assertThat(ParleyCalls.markers(ParleyCalls.decide())).containsExactly("one");
  }

  @Test
  void aBrokenDraftIsAnsweredWithItsProblems() {
    JsonNode answer =
        ParleyCalls.decide(ParleyCalls.draft("first.drl", "package parley\nrule \"Half\"\nwhen"));

    assertThat(answer.path("code").asText()).isEqualTo("BROKEN_RULES");
    assertThat(answer.path("problems").path(0).path("file").asText()).isEqualTo("parley/first.drl");
  }

  @Test
  void aDraftOfAnotherShapeIsAnsweredWithWhereItIsWrong() {
    ObjectNode draft = ParleyCalls.draft("../first.drl", "text");
    draft.put("rules", 1);

    assertThat(ParleyCalls.decide(draft).path("code").asText()).isEqualTo("BAD_DRAFT");
    assertThat(ParleyCalls.decide(draft).path("detail").asText()).contains("/draft/files/0/path");
  }

  @Test
  void aCaseThatExpectsWhatCannotBeIsToldAndNotWritten() {
    String wrong = "title: x\nasOf: 2025-07-21\nfacts: []\nexpect: {verdict: NONE}\n";

    JsonNode checked =
        Calls.answer(
            ParleyCalls.json(ParleyCalls.draft("cases/x.yaml", wrong))
                .post("/v1/rulebooks/parley/check"));

    assertThat(checked.path("sound").asBoolean()).isFalse();
    assertThat(checked.at("/problems/0/code").asText()).isEqualTo("BAD_CASE");
    assertThat(checked.at("/problems/0/line").asInt()).isEqualTo(4);
    assertThat(ParleyCalls.text(wrong).put(ParleyCalls.FILES + "cases/x.yaml").statusCode())
        .isEqualTo(422);
  }

  @Test
  void aFileThatIsNotThereCannotBeDeletedByADraft() {
    ObjectNode draft = ParleyCalls.draft("first.drl", parley.first("two"));
    draft.withArray("delete").add("frist.drl");

    Response checked = ParleyCalls.json(draft).post("/v1/rulebooks/parley/check");

    assertThat(checked.statusCode()).isEqualTo(422);
    assertThat(checked.<String>path("detail"))
        .isEqualTo("/delete/0: the rulebook has no such file");
  }
}
