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

/** The cases of a rulebook, tried over HTTP. */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class RulebookTestsTest {
  private static final String CASE =
      """
      title: %s is named
      asOf: 2025-07-21
      facts:
        - { type: Proposal, id: P-1, place: %s }
      expect:
        statuses: { place: SATISFIED }
      """;

  private final ParleyCalls parley;

  RulebookTestsTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
    save("geneva", "Geneva");
    save("oslo", "Oslo");
  }

  @AfterEach
  void theCasesAreTakenAway() {
    for (String name : new String[] {"geneva", "oslo"}) {
      given().header("If-Match", "*").delete(ParleyCalls.FILES + "cases/" + name + ".yaml");
    }
  }

  @Test
  void everyCaseIsDecidedAndWhatNoCaseShowsIsNamed() {
    JsonNode answer =
        Calls.answer(given().contentType("application/json").post("/v1/rulebooks/parley/test"));

    assertThat(answer.path("version").asText()).isEqualTo(ParleyCalls.version());
    assertThat(answer.path("passed").asInt()).isEqualTo(1);
    assertThat(answer.path("failed").asInt()).isEqualTo(1);
    assertThat(answer.path("cases").findValuesAsText("title"))
        .containsExactly("Geneva is named", "Oslo is named");
    assertThat(answer.at("/cases/1/differences/0").asText())
        .isEqualTo("place: expected SATISFIED, found UNKNOWN");
    JsonNode coverage = answer.path("coverage");
    assertThat(coverage.path("rules").asInt()).isEqualTo(4);
    assertThat(coverage.path("rulesCovered").asInt()).isEqualTo(1);
    assertThat(coverage.path("comparisons").asInt()).isEqualTo(2);
    assertThat(coverage.path("comparisonsCovered").asInt()).isEqualTo(1);
    assertThat(coverage.path("gaps").findValuesAsText("kind"))
        .containsExactly("ALWAYS_FIRES", "NEVER_FIRES", "NEVER_TRUE", "ALWAYS_FIRES");
    assertThat(coverage.path("gaps").findValuesAsText("at"))
        .contains("parley/place.drl:12:1", "parley/place.drl:16:15");
  }

  @Test
  void aRulebookThatIsNotThereHasNoCases() {
    Response answer = given().contentType("application/json").post("/v1/rulebooks/nowhere/test");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.<String>path("code")).isEqualTo("UNKNOWN_RULEBOOK");
  }

  private static void save(String name, String place) {
    assertThat(
            ParleyCalls.text(CASE.formatted(place, place))
                .header("If-None-Match", "*")
                .put(ParleyCalls.FILES + "cases/" + name + ".yaml")
                .statusCode())
        .isEqualTo(201);
  }
}
