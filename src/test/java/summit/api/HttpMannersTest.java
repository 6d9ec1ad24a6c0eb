package summit.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers meet of HTTP (RFC 9110) beside what holds of every call. */
@QuarkusTest
@Tag("served")
class HttpMannersTest {
  private static final byte[] NO_FACTS = "{\"facts\": []}".getBytes(UTF_8);

  @Test
  void aPathThatCannotBeReadIsRefused() throws IOException {
    for (String path : List.of("/v1/rulebooks/%zz", "/v1/%", "/%ff", "/v1/rulebooks/%c3")) {
      RawCall.of("GET", path).send().refuses(400, "BAD_ADDRESS");
    }
  }

  @Test
  void aMisspeltParameterIsToldTheNearest() throws IOException {
    JsonNode problem =
        RawCall.of("POST", "/v1/decisions?explian=none&explain=full&x=1")
            .body("application/json", NO_FACTS)
            .send()
            .json()
            .path("problems");

    assertThat(problem).hasSize(2);
    assertThat(problem.get(0).path("didYouMean").asText()).isEqualTo("explain");
  }

  @Test
  void aBatchSaysThatItReadsLinesToo() throws IOException {
    RawCall.Answer answer =
        RawCall.of("POST", "/v1/decisions/batch").body("text/csv", NO_FACTS).send();

    assertThat(answer.header("Accept-Post")).contains("application/json", "application/x-ndjson");
    assertThat(answer.json().path("detail").asText()).contains("application/x-ndjson");
  }

  @Test
  void whatIsReadInOtherSpellingsIsStillRead() throws IOException {
    for (String type :
        List.of("application/json; charset=\"UTF-8\"", "APPLICATION/JSON;charset=utf-8")) {
      assertThat(RawCall.of("POST", "/v1/decisions").body(type, NO_FACTS).send().status())
          .isEqualTo(200);
    }
    RawCall plain =
        RawCall.of("POST", "/v1/decisions?explain=%6eone&")
            .header("Content-Encoding", "identity")
            .header("Accept", "text/html, application/*;q=0.1")
            .body("application/json", NO_FACTS);
    assertThat(plain.send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/decisions       | application/json;charset=utf-8",
        "/v1/decisions/batch | application/json;charset=utf-8",
        "/v1/decisions/batch | */*;q=0.1;x=y",
        "/v1/brief           | text/html;level=1",
        "/v1/brief           | text/*;q=0.2, application/json",
        "/v1/brief           | *",
        "/v1/decisions/batch | *; q=.2",
        "/v1/paths           | *"
      })
  void aParameterDoesNotKeepAFormFromBeingTaken(String address, String accept) throws IOException {
    RawCall.Answer answer =
        RawCall.of("POST", address)
            .header("Accept", accept)
            .body("application/json", "{\"cases\": []}".getBytes(UTF_8))
            .send();

    assertThat(answer.status()).as(answer.text()).isIn(200, 422);
  }

  @Test
  void whatIsLikedBestIsAnswered() throws IOException {
    RawCall.Answer brief =
        RawCall.of("POST", "/v1/brief")
            .header("Accept", "application/pdf;q=0.5, text/html;q=0.9, */*;q=0.1")
            .body("application/json", NO_FACTS)
            .send();

    assertThat(brief.header("Content-Type")).startsWith("text/html");
  }

  @Test
  void packedAnswersSayWhatTheyDependOn() throws IOException {
    for (String address :
        List.of("/v1/rulebooks/summit/rules", "/v1/problems", "/q/openapi", "/")) {
      for (String coding : List.of("gzip", "identity")) {
        RawCall.Answer answer = RawCall.of("GET", address).header("Accept-Encoding", coding).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
      }
    }
  }

  @Test
  void oneTagNamesOneFormOfAFileAndIsAnsweredByNotModified() throws IOException {
    String file = "/v1/rulebooks/summit/files/sources.yaml";
    RawCall.Answer plain = RawCall.of("GET", file).send();
    RawCall.Answer asked = RawCall.of("GET", file).header("Accept-Encoding", "gzip").send();

    assertThat(asked.header("ETag")).isEqualTo(plain.header("ETag")).startsWith("\"");
    assertThat(asked.body()).isEqualTo(plain.body());
    for (String tag :
        List.of(
            plain.header("ETag"),
            "W/" + plain.header("ETag"),
            "\"x\", " + plain.header("ETag"),
            "*")) {
      RawCall.Answer unchanged =
          RawCall.of("GET", file)
              .header("Accept-Encoding", "gzip")
              .header("If-None-Match", tag)
              .send();
      assertThat(unchanged.status()).as(tag).isEqualTo(304);
      assertThat(unchanged.header("ETag")).isEqualTo(plain.header("ETag"));
      assertThat(unchanged.body()).isEmpty();
    }
    assertThat(RawCall.of("GET", file).header("If-None-Match", "\"x\"").send().status())
        .isEqualTo(200);
  }

  @Test
  void thePageIsReadOnly() throws IOException {
    for (String address : List.of("/", "/favicon.svg", "/q/openapi", "/q/health/ready")) {
      RawCall.Answer answer = RawCall.of("PUT", address).send();
      answer.refuses(405, "METHOD_NOT_ALLOWED");
      assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }
  }

  @Test
  void aLargeBodyThatIsRefusedUnreadIsAnswered() throws IOException {
    RawCall.of("POST", "/v1/decisions")
        .body("text/plain", new byte[3_000_000])
        .send()
        .refuses(415, "UNSUPPORTED_MEDIA_TYPE");
  }
}
