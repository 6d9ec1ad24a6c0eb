package summit.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every answer, whoever gives it, says to browsers what they may do with it. */
@QuarkusTest
@Tag("served")
class AnswerHeadersTest {
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  private static final String SHUT =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "X-Frame-Options", "DENY",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  @Test
  void dataAndRefusalsMayNeitherLoadNorRunAnything() throws IOException {
    for (RawCall call :
        List.of(
            RawCall.of("GET", "/v1/rulebooks"),
            RawCall.of("HEAD", "/v1/rulebooks"),
            RawCall.of("OPTIONS", "/v1/rulebooks"),
            RawCall.of("GET", "/v1/problems"),
            RawCall.of("GET", "/v1/problems/NOT_JSON"),
            RawCall.of("GET", "/v1/rulebooks/none/status"),
            RawCall.of("GET", "/v1/rulebooks/summit/files/sources.yaml"),
            RawCall.of("PUT", "/v1/rulebooks"),
            RawCall.of("GET", "/nothing"),
            RawCall.of("GET", "/static/"),
            RawCall.of("GET", "/static/bundle/none.js"),
            RawCall.of("GET", "/q/health"),
            RawCall.of("GET", "/q/health/ready"),
            RawCall.of("GET", "/q/metrics"),
            RawCall.of("GET", "/q/openapi"),
            RawCall.of("GET", "/q/none"),
            RawCall.of("GET", "/favicon.svg"),
            RawCall.of("GET", "/%zz"),
            RawCall.of("GET", "/v1/rulebooks").host("evil.example"),
            RawCall.of("GET", "/").host("evil.example"),
            RawCall.of("GET", "/").withoutHost(),
            RawCall.of("POST", "/v1/decisions").body("application/json", "{".getBytes(UTF_8)),
            RawCall.of("POST", "/v1/decisions").body("text/csv", "a".getBytes(UTF_8)))) {
      RawCall.Answer answer = call.send();
      keptFromOthers(answer);
      assertThat(answer.header("Content-Security-Policy")).as(answer.text()).isEqualTo(SHUT);
    }
  }

  @Test
  void answersAreNotKeptUnlessTheyHaveATagOrAreFilesOfAPage() throws IOException {
    for (String address : List.of("/v1/rulebooks", "/", "/q/metrics", "/q/openapi", "/nothing")) {
      assertThat(RawCall.of("GET", address).send().header("Cache-Control"))
          .as(address)
          .isEqualTo("no-store");
    }
    assertThat(
            RawCall.of("GET", "/v1/rulebooks/summit/files/sources.yaml")
                .send()
                .header("Cache-Control"))
        .isEqualTo("no-cache");
    assertThat(RawCall.of("GET", "/favicon.svg").send().header("Cache-Control"))
        .startsWith("public");
  }

  @Test
  void eachLoadOfThePageHasAWordOfItsOwnForItsStyles() throws IOException {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      RawCall.Answer page = RawCall.of("GET", "/").send();
      keptFromOthers(page);
      String policy = page.header("Content-Security-Policy");
      assertThat(policy).startsWith(SHUT + "; script-src 'self'; style-src 'self' 'nonce-");
      noExceptions(policy);
      String word =
          NONCE.matcher(policy).results().map((MatchResult one) -> one.group(1)).toList().get(0);
      assertThat(page.text()).contains("content=\"" + word + "\"");
      assertThat(word).hasSizeGreaterThanOrEqualTo(22);
      words.add(word);
    }
    assertThat(words).hasSize(20);
  }

  @Test
  void theBriefNamesItsStyleByItsDigestAndMayDoNothingElse() throws IOException {
    byte[] article = Shipped.article().toString().getBytes(UTF_8);
    RawCall.Answer brief =
        RawCall.of("POST", "/v1/brief")
            .header("Accept", "text/html")
            .body("application/json", article)
            .send();

    keptFromOthers(brief);
    String policy = brief.header("Content-Security-Policy");
    assertThat(policy).startsWith(SHUT + "; style-src 'sha256-").doesNotContain("script");
    noExceptions(policy);
  }

  private static void noExceptions(String policy) {
    assertThat(policy).doesNotContain("unsafe", "*", "http:", "https:", "strict-dynamic");
  }

  private static void keptFromOthers(RawCall.Answer answer) {
    ALWAYS.forEach((name, value) -> assertThat(answer.header(name)).as(name).isEqualTo(value));
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("Cache-Control")).isNotEmpty();
  }
}
