package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said over HTTP of the versions of a rulebook, and of how it stands. */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class VersionsTest {
  private final ParleyCalls parley;

  VersionsTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
  }

  @Test
  void theVersionsAreListedAndTheirDifferenceIsInTermsOfRules() {
    String before = ParleyCalls.version();
    ParleyCalls.put(
        "first.drl",
        parley.first("two").replace("place : place", "place : place, place != \"Oslo\""),
        ParleyCalls.etag("first.drl"));
    String after = ParleyCalls.version();

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
    String version = ParleyCalls.version();
    Files.writeString(
        parley.files().folder().resolve("first.drl"), "package parley\nrule \"Half\"\nwhen");

    JsonNode status = Calls.answer(given().get("/v1/rulebooks/parley/status"));
    for (int i = 0; i < 400 && !status.path("broken").asBoolean(); i++) {
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
        .containsPattern("summit_rulebook_broken_since_seconds\\{rulebook=\"parley\"} 1\\.\\d+E9")
        .containsPattern("summit_rulebook_problems\\{code=\"SYNTAX\",rulebook=\"parley\"} [12]\\.0")
        .contains("summit_versions_alive ")
        .contains("summit_reloads_total{outcome=\"refused\"}");
  }
}
