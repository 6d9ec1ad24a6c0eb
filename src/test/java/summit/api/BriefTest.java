package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("served")
class BriefTest {
  private static final String REFUSED =
      "{'asOf': '2025-07-21', 'facts': ["
          + "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU']},"
          + "{'type': 'LeaderIntent', 'id': 'F-1', 'party': 'RU', 'stance': 'REFUSED',"
          + " 'statedOn': '2025-07-20'}]%s}";

  private static String body(String more) {
    return REFUSED.formatted(more).replace('\'', '"');
  }

  private static ValidatableResponse post(String accept, String more) {
    return given()
        .contentType("application/json")
        .accept(accept)
        .body(body(more))
        .when()
        .post("/v1/brief")
        .then();
  }

  @Test
  void aBriefComesAsMarkdownUnlessAskedOtherwise() {
    post("*/*", "")
        .statusCode(200)
        .contentType(startsWith("text/markdown"))
        .body(
            startsWith("# The United States and Russia: an exploratory meeting"),
            containsString("an exploratory meeting is blocked"));
  }

  @Test
  void aBriefComesAsHtml() {
    post("text/html", "").statusCode(200).contentType("text/html").body(containsString("<table>"));
  }

  @Test
  void aBriefComesAsPdf() {
    byte[] pdf =
        post("application/pdf", "")
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();

    assertThat(pdf).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    post("*/*", ", 'since': '2025-08-01', 'level': 'SIGNNG'")
        .statusCode(422)
        .body("problems.pointer", equalTo(List.of("/level", "/since")));
  }

  @Test
  void noOtherFormIsToBeHad() {
    post("image/png", "").statusCode(406).body("code", equalTo("NOT_ACCEPTABLE"));
  }
}
