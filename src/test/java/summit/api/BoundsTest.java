package summit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import summit.bounds.Bound;

/** Past a bound a call is refused with a problem that names the bound. */
@QuarkusTest
@Tag("served")
class BoundsTest {
  @Test
  void theBoundsOfTheServiceCanBeLookedUp() {
    Response answer = given().get("/v1/bounds");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getList("name", String.class))
        .containsExactlyElementsOf(Stream.of(Bound.values()).map(Bound::name).toList());
    assertThat(answer.jsonPath().getLong("find { it.name == 'FACTS' }.most")).isEqualTo(5_000);
  }

  @ParameterizedTest
  @MethodSource
  void aBodyPastABoundIsRefusedByItsName(Bound bound, String body) {
    Response answer = given().contentType("application/json").body(body).post("/v1/decisions");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.jsonPath().getString("bound.name")).isEqualTo(bound.name());
    assertThat(answer.jsonPath().getLong("bound.most")).isEqualTo(bound.value());
    assertThat(answer.jsonPath().getString("bound.setting")).isEqualTo(bound.variable());
  }

  static Stream<Arguments> aBodyPastABoundIsRefusedByItsName() {
    return Stream.of(
        Arguments.of(Bound.BODY_BYTES, "{\"facts\": []" + " ".repeat(4_000_000) + "}"),
        Arguments.of(Bound.BODY_ELEMENTS, "{\"facts\": [" + "[],".repeat(200_000) + "[]]}"));
  }

  @Test
  void commasInTextsAreNoValues() {
    String text = ",[{".repeat(3_000);
    Response answer =
        given()
            .contentType("application/json")
            .body("{\"facts\": [{\"type\": \"X\", \"id\": \"" + text + "\"}]}")
            .post("/v1/decisions");

    assertThat(answer.statusCode()).isEqualTo(422);
  }
}
