package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An edit that decides cases otherwise is kept only by who has acknowledged exactly that. */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class FlipsTest {
  private static final String CASES = "cases/geneva.yaml";
  private static final String CASE =
      """
      title: Geneva is named
      asOf: 2025-07-21
      facts:
        - { type: Proposal, id: P-1, place: Geneva }
      expect:
        statuses: { place: SATISFIED }
      """;

  private final ParleyCalls parley;

  FlipsTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
    assertThat(ParleyCalls.text(CASE).put(ParleyCalls.FILES + CASES).statusCode()).isEqualTo(201);
  }

  @AfterEach
  void theCaseIsTakenAway() {
    given().header("If-Match", "*").delete(ParleyCalls.FILES + CASES);
  }

  @Test
  void theDraftIsWhatIsTriedAndWhatItFlipsIsListed() throws IOException {
    JsonNode tried = tried(rules("Vienna"));

    assertThat(tried.path("failed").asInt()).isEqualTo(1);
    assertThat(tried.at("/cases/0/differences/0").asText())
        .isEqualTo("place: expected SATISFIED, found UNKNOWN");
    assertThat(tried.path("version").asText()).isNotEqualTo(ParleyCalls.version());
    assertThat(tried.at("/flips/0/path").asText()).isEqualTo("parley/" + CASES);
    assertThat(tried.at("/flips/0/flips").findValuesAsText("what")).contains("PRECONDITION");
    assertThat(tried.at("/flips/0/flips").findValuesAsText("sentence"))
        .anyMatch(sentence -> sentence.contains("goes from satisfied to unknown"));
    assertThat(parley.onDisk("place.drl")).contains("Geneva");
  }

  @Test
  void aDraftThatFlipsNothingIsTriedAsSuch() {
    JsonNode tried =
        Calls.answer(
            ParleyCalls.json(ParleyCalls.draft("first.drl", parley.first("two")))
                .post("/v1/rulebooks/parley/test"));

    assertThat(tried.path("passed").asInt()).isEqualTo(1);
    assertThat(tried.has("flips")).isFalse();
    assertThat(tried.has("acknowledgement")).isFalse();
  }

  @Test
  void whatFlipsUnacknowledgedIsRefusedWithTheListAndNotWritten() throws IOException {
    Response refused = ParleyCalls.put("place.drl", rules("Vienna"), ParleyCalls.etag("place.drl"));

    assertThat(refused.statusCode()).isEqualTo(409);
    JsonNode problem = Calls.answer(refused);
    assertThat(problem.path("code").asText()).isEqualTo("FLIPS_NOT_ACKNOWLEDGED");
    assertThat(problem.path("acknowledgement").asText())
        .isEqualTo(tried(rules("Vienna")).path("acknowledgement").asText());
    assertThat(problem.path("detail").asText())
        .endsWith("?acknowledge=" + problem.path("acknowledgement").asText());
    assertThat(problem.at("/cases/0/title").asText()).isEqualTo("Geneva is named");
    assertThat(problem.at("/cases/0/flips").size()).isPositive();
    assertThat(parley.onDisk("place.drl")).contains("Geneva");
  }

  @Test
  void theAcknowledgementOfAnotherDraftDoesNotServe() throws IOException {
    String ofVienna = tried(rules("Vienna")).path("acknowledgement").asText();

    assertThat(keep(rules("Oslo"), ofVienna).statusCode()).isEqualTo(409);
    assertThat(parley.onDisk("place.drl")).contains("Geneva");

    Response kept = keep(rules("Vienna"), ofVienna);

    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(kept.<String>path("version")).isEqualTo(ParleyCalls.version());
    assertThat(parley.onDisk("place.drl")).contains("Vienna");
  }

  @Test
  void aCaseThatCanNoLongerBeDecidedFlipsToo() throws IOException {
    String facts = parley.onDisk("facts.drl");

    JsonNode tried =
        Calls.answer(
            ParleyCalls.json(
                    ParleyCalls.draft(
                        "facts.drl",
                        facts.replace(
                            "place : String", "place : String\n    day : Date @required")))
                .post("/v1/rulebooks/parley/test"));

    assertThat(tried.at("/flips/0/undecidable").asText()).contains("/facts/0");
  }

  private JsonNode tried(String text) {
    return Calls.answer(
        ParleyCalls.json(ParleyCalls.draft("place.drl", text)).post("/v1/rulebooks/parley/test"));
  }

  private static Response keep(String text, String acknowledgement) {
    return ParleyCalls.text(text)
        .header("If-Match", ParleyCalls.etag("place.drl"))
        .queryParam("acknowledge", acknowledgement)
        .put(ParleyCalls.FILES + "place.drl");
  }

  private String rules(String place) throws IOException {
    return parley
        .onDisk("place.drl")
        .replaceFirst("place == \"[A-Z]\\w+\"", "place == \"" + place + "\"");
  }
}
