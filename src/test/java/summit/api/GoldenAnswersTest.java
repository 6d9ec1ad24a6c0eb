package summit.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.golden.Asked;
import summit.golden.GoldenFile;

/** What comes over HTTP is, to the byte, what the golden files hold. */
@QuarkusTest
@Tag("served")
class GoldenAnswersTest {
  static List<Asked> asked() {
    return Asked.all();
  }

  @ParameterizedTest
  @MethodSource("asked")
  void eachAnswerIsWhatItsFileHolds(Asked asked) {
    Response response =
        given()
            .contentType("application/json")
            .accept(asked.call().accepted())
            .body(asked.body().toString().getBytes(UTF_8))
            .post(asked.call().address());

    assertThat(response.statusCode()).isEqualTo(200);
    new GoldenFile(asked.file()).holds(response.asByteArray());
  }
}
