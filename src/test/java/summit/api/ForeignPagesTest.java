package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.api.problem.Problem;

/**
 * Pages from elsewhere cannot edit through the browser of someone at the machine of the service,
 * neither directly nor by a name of their own that leads to it.
 */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class ForeignPagesTest {
  private static final String FILE = ParleyCalls.FILES + "first.drl";

  private final ParleyCalls parley;

  ForeignPagesTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "192.0.2.1",
        "0.0.0.0",
        "[::ffff:192.0.2.1]:80"
      })
  void aNameThatIsNotThisMachinesIsRefused(String host) throws IOException {
    refusedToAllEdits("Host", host, "FOREIGN_HOST", "localhost");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "https://localhost",
        "http://localhost:1",
        "http://127.0.0.1",
        "null",
        "file://",
        ""
      })
  void aPageFromElsewhereIsRefused(String origin) throws IOException {
    refusedToAllEdits("Origin", origin, "FOREIGN_ORIGIN", "a page of the service itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Real-IP"})
  void whatAProxyPassesOnIsRefused(String header) throws IOException {
    refusedToAllEdits(header, "192.0.2.1", "EDITING_CLOSED", "through no proxy");
  }

  @Test
  void aForwardedNameDoesNotHideTheNameThatWasCalled() {
    Response answer =
        given().header("Host", "evil.example").header("X-Forwarded-Host", "localhost").get(FILE);

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "[::1]"})
  void thisMachineByAnyOfItsNamesMayEditAlsoFromAPageOfTheService(String name) {
    String host = name + ":" + RestAssured.port;
    RequestSpecification page = given().header("Host", host).header("Origin", "http://" + host);

    String etag = page.get(FILE).header("ETag");
    Response edited =
        given()
            .header("Host", host)
            .header("Origin", "http://" + host)
            .header("If-Match", etag)
            .contentType("text/plain;charset=UTF-8")
            .body(parley.first("two"))
            .put(FILE);

    assertThat(edited.statusCode()).isEqualTo(200);
  }

  private void refusedToAllEdits(String header, String value, String code, String whatToDo)
      throws IOException {
    String etag = ParleyCalls.etag("first.drl");
    ObjectNode draft = ParleyCalls.draft("first.drl", parley.first("draft"));
    for (Response answer :
        new Response[] {
          given().header(header, value).get(ParleyCalls.FILES),
          given().header(header, value).get(FILE),
          ParleyCalls.text(parley.first("two"))
              .header(header, value)
              .header("If-Match", etag)
              .put(FILE),
          given().header(header, value).header("If-Match", etag).delete(FILE),
          ParleyCalls.json(draft).header(header, value).post("/v1/rulebooks/parley/check")
        }) {
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.contentType()).startsWith(Problem.MEDIA_TYPE);
      assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
      assertThat(answer.jsonPath().getString("detail")).contains(whatToDo);
    }
    assertThat(parley.onDisk("first.drl")).contains("marker one");
  }
}
