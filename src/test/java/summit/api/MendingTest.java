package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static summit.Soon.inTime;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is broken on disk is listed, read and mended over HTTP. */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class MendingTest {
  private static final String HALF = "package parley\n\nrule \"Half a rule\"\nwhen\n";

  private final ParleyCalls parley;

  MendingTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
  }

  @Test
  void theTextOfABrokenFileIsReadAndMended() throws IOException {
    parley.files().save("first.drl", HALF);
    inTime(() -> broken("parley/first.drl"));

    Response read = given().get(ParleyCalls.FILES + "first.drl");
    assertThat(read.asString()).isEqualTo(HALF);
    Response mended = ParleyCalls.put("first.drl", parley.first("two"), read.header("ETag"));

    assertThat(mended.statusCode()).isEqualTo(200);
    assertThat(status().path("broken").asBoolean()).isFalse();
    assertThat(ParleyCalls.markers(ParleyCalls.decide())).containsExactly("two", "one");
  }

  @Test
  void ofTwoBrokenFilesEachIsMendedByItself() throws IOException {
    parley.files().save("first.drl", HALF);
    parley.files().save("second.drl", HALF);
    inTime(() -> broken("parley/second.drl"));
    String version = ParleyCalls.version();

    Response one = ParleyCalls.put("first.drl", parley.first("two"), ParleyCalls.etag("first.drl"));
    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(one.<String>path("version")).isEqualTo(version);
    assertThat(one.<String>path("problems[0].file")).isEqualTo("parley/second.drl");
    Response both =
        ParleyCalls.put(
            "second.drl",
            parley.files().rule("The second file speaks", "risk", "two"),
            ParleyCalls.etag("second.drl"));

    assertThat(both.statusCode()).isEqualTo(200);
    assertThat(both.<String>path("version")).isNotEqualTo(version);
    assertThat(Calls.answer(both).has("problems")).isFalse();
  }

  @Test
  void aFileBesideABrokenOneIsNotBroken() throws IOException {
    parley.files().save("first.drl", HALF);
    inTime(() -> broken("parley/first.drl"));

    Response worse = ParleyCalls.put("second.drl", HALF, ParleyCalls.etag("second.drl"));

    assertThat(worse.statusCode()).isEqualTo(422);
    assertThat(parley.onDisk("second.drl")).doesNotContain("Half");
  }

  @Test
  void whatCannotBeReadIsNamedAndAFileIsPutInItsPlace() throws IOException {
    Path place = parley.files().folder().resolve("second.drl");
    String text = Files.readString(place);
    Files.delete(place);
    Files.createSymbolicLink(place, Path.of("nowhere"));
    inTime(() -> broken("parley/second.drl"));

    Response read = given().get(ParleyCalls.FILES + "second.drl");
    assertThat(read.statusCode()).isEqualTo(409);
    assertThat(read.<String>path("code")).isEqualTo("UNREADABLE_FILE");
    assertThat(read.<String>path("detail")).startsWith("parley/second.drl:1:1 this is a link");
    Response put = ParleyCalls.text(text).put(ParleyCalls.FILES + "second.drl");

    assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
    assertThat(Files.isSymbolicLink(place)).isFalse();
    assertThat(status().path("broken").asBoolean()).isFalse();
  }

  @Test
  void aCopyOfAFileIsPointedAtWithItsModelAndDeleted() throws IOException {
    String copy = "place - Copy.drl";
    parley.files().save(copy, parley.onDisk("place.drl"));
    inTime(() -> broken("parley/place.drl"));

    assertThat(status().path("problems").findValuesAsText("file"))
        .contains("parley/place.drl", "parley/" + copy);
    assertThat(status().at("/problems/0/message").asText())
        .isEqualTo(
            "another rule is named \"A place is named\" too, at parley/place.drl:3:1; rename or"
                + " delete one of them");
    Response deleted = given().header("If-Match", "*").delete(ParleyCalls.FILES + "{copy}", copy);

    assertThat(deleted.statusCode()).as(deleted.asString()).isEqualTo(200);
    assertThat(status().path("broken").asBoolean()).isFalse();
  }

  @Test
  void aWordingThatIsChangedOnDiskShowsInEveryAnswerWithoutARestart() throws IOException {
    String before = ParleyCalls.decide().path("summary").asText();
    parley
        .files()
        .save(
            "words.yaml", "sentences: { decision: { summary: \"On $day we say: $verdict.\" } }\n");
    try {
      inTime(
          () ->
              ParleyCalls.decide().path("summary").asText().startsWith("On 21 July 2025 we say:"));
      Response brief =
          ParleyCalls.json(ParleyCalls.request()).accept("text/markdown").post("/v1/brief");
      assertThat(brief.statusCode()).isEqualTo(200);
    } finally {
      Files.delete(parley.files().folder().resolve("words.yaml"));
    }
    inTime(() -> ParleyCalls.decide().path("summary").asText().equals(before));
  }

  private static boolean broken(String file) {
    return status().path("problems").findValuesAsText("file").contains(file);
  }

  private static JsonNode status() {
    return Calls.answer(given().get("/v1/rulebooks/parley/status"));
  }
}
