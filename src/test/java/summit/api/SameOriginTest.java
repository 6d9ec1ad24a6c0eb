package summit.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page from elsewhere calls through the browser of someone who reaches the service. */
@QuarkusTest
@Tag("served")
@TestProfile(SameOriginTest.UnderAName.class)
class SameOriginTest {
  private static final byte[] NO_FACTS = "{\"facts\": []}".getBytes(UTF_8);

  /** One address of each kind that is answered, and one that is not. */
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/favicon.svg",
          "/static/bundle/none.js",
          "/v1/rulebooks",
          "/v1/rulebooks/summit/cases",
          "/v1/rulebooks/summit/files/sources.yaml",
          "/v1/problems",
          "/q/health/ready",
          "/q/metrics",
          "/q/openapi",
          "/q/swagger-ui/",
          "/nothing/here");

  public static final class UnderAName implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "summit.hosts", "meetings.example, desk", "summit.origins", "https://meetings.example");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.meetings.example",
        "2130706433",
        "0x7f.0.0.1",
        "localhost."
      })
  void nothingIsAnsweredUnderAForeignName(String host) throws IOException {
    for (String address : ADDRESSES) {
      for (String method : List.of("GET", "HEAD", "OPTIONS", "POST", "DELETE")) {
        RawCall.Answer answer = RawCall.of(method, address).host(host).send();
        assertThat(answer.status()).as(method + " " + address).isEqualTo(403);
      }
      RawCall.of("GET", address).host(host).send().refuses(403, "FOREIGN_HOST");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:80",
        "127.0.0.1:8080",
        "127.1.2.3",
        "[::1]:8080",
        "192.0.2.1",
        "[2001:db8::1]:80",
        "meetings.example",
        "Meetings.Example:443",
        "desk"
      })
  void addressesAndListedNamesAreAnswered(String host) throws IOException {
    assertThat(RawCall.of("GET", "/v1/rulebooks").host(host).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "localhost:",
        "localhost:x",
        "localhost:99999",
        "localhost, evil.example",
        "localhost/evil.example",
        "evil.example@localhost",
        "[::1",
        "[1.2]",
        "::1",
        "local host"
      })
  void aHostThatIsNoneIsRefused(String host) throws IOException {
    for (String address : ADDRESSES) {
      RawCall.of("GET", address).host(host).send().refuses(400, "BAD_ADDRESS");
    }
  }

  @Test
  void noHostOrTwoAreRefused() throws IOException {
    for (String address : ADDRESSES) {
      RawCall.of("GET", address).withoutHost().send().refuses(400, "BAD_ADDRESS");
      RawCall.of("GET", address).header("Host", "localhost").send().refuses(400, "BAD_ADDRESS");
    }
    RawCall.of("GET", "http://evil.example/v1/rulebooks").send().refuses(400, "BAD_ADDRESS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "https://localhost", "null", "", "file://"})
  void aPageFromElsewhereIsRefused(String origin) throws IOException {
    for (String address : ADDRESSES) {
      RawCall.of("GET", address).header("Origin", origin).send().refuses(403, "FOREIGN_ORIGIN");
    }
    RawCall.of("POST", "/v1/timeline")
        .header("Origin", origin)
        .body("application/json", NO_FACTS)
        .send()
        .refuses(403, "FOREIGN_ORIGIN");
  }

  @Test
  void aPageOfTheServiceAndAListedOneAreAnswered() throws IOException {
    String own = "localhost:" + RestAssured.port;
    for (String origin : List.of("http://" + own, "https://meetings.example")) {
      RawCall.Answer answer =
          RawCall.of("POST", "/v1/decisions")
              .host(own)
              .header("Origin", origin)
              .header("Sec-Fetch-Site", "same-site")
              .body("application/json", NO_FACTS)
              .send();
      assertThat(answer.status()).as(origin).isEqualTo(200);
    }
  }

  @Test
  void whatABrowserSaysIsFromElsewhereIsRefusedUnlessALinkIsFollowed() throws IOException {
    for (String site : List.of("cross-site", "same-site")) {
      for (String address : ADDRESSES) {
        RawCall call = RawCall.of("GET", address).header("Sec-Fetch-Site", site);
        call.send().refuses(403, "FOREIGN_ORIGIN");
        call.header("Sec-Fetch-Mode", "navigate")
            .header("Sec-Fetch-Dest", "iframe")
            .send()
            .refuses(403, "FOREIGN_ORIGIN");
      }
      RawCall.Answer linked =
          RawCall.of("GET", "/")
              .header("Sec-Fetch-Site", site)
              .header("Sec-Fetch-Mode", "navigate")
              .header("Sec-Fetch-Dest", "document")
              .send();
      assertThat(linked.status()).isEqualTo(200);
    }
  }

  @Test
  void aBodyOfNoTypeOrOfOneThatAFormSendsIsNotRead() throws IOException {
    for (String call :
        List.of("decisions", "decisions/batch", "paths", "what-if", "timeline", "brief")) {
      String address = "/v1/" + call;
      RawCall.of("POST", address).body(NO_FACTS).send().refuses(415, "UNSUPPORTED_MEDIA_TYPE");
      for (String type :
          List.of("", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
        RawCall.of("POST", address)
            .body(type, NO_FACTS)
            .send()
            .refuses(415, "UNSUPPORTED_MEDIA_TYPE");
      }
    }
  }
}
