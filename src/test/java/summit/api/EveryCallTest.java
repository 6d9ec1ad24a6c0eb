package summit.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Whatever the API describes keeps to HTTP (RFC 9110): each address, each method of it. */
@QuarkusTest
@Tag("served")
class EveryCallTest {
  private static final byte[] NO_FACTS = "{\"facts\": []}".getBytes(UTF_8);
  private static final String BODY = "requestBody";
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

  /** An operation as it is described, at an address that can be called. */
  private record Operation(
      String method, String address, JsonNode described, Set<String> others, boolean takesPost) {
    boolean hasBody() {
      return described.has(BODY) || method.equals("PUT");
    }

    Set<String> allowed() {
      Set<String> allowed = new TreeSet<>(others);
      allowed.add("OPTIONS");
      if (allowed.contains("GET")) {
        allowed.add("HEAD");
      }
      return allowed;
    }

    RawCall call(String query) {
      return RawCall.of(method, address + query);
    }
  }

  private static List<Operation> operations() throws IOException {
    JsonNode paths = RawCall.of("GET", "/q/openapi?format=json").send().json().path("paths");
    Map<String, String> places =
        Map.of(
            "{name}", "summit",
            "{path}", "verdict.drl",
            "{code}", "NOT_JSON",
            "{decision}", decided(),
            "{id}", first("/v1/rulebooks/summit/cases", "id"),
            "{version}", first("/v1/rulebooks/summit/versions", "version"),
            "{before}", first("/v1/rulebooks/summit/versions", "version"),
            "{after}", first("/v1/rulebooks/summit/versions", "version"));
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      String address = path.getKey();
      for (Map.Entry<String, String> place : places.entrySet()) {
        address = address.replace(place.getKey(), place.getValue());
      }
      Set<String> methods = new TreeSet<>();
      for (Iterator<String> each = path.getValue().fieldNames(); each.hasNext(); ) {
        methods.add(each.next().toUpperCase(Locale.ROOT));
      }
      methods.retainAll(METHODS);
      for (String method : methods) {
        JsonNode described = path.getValue().path(method.toLowerCase(Locale.ROOT));
        operations.add(
            new Operation(
                method, address, described, methods, path.getValue().at("/post").has(BODY)));
      }
    }
    assertThat(operations).hasSizeGreaterThan(20);
    return operations;
  }

  /** The id of a decision of which there is a record. */
  private static String decided() throws IOException {
    return RawCall.of("POST", "/v1/decisions")
        .body("application/json", NO_FACTS)
        .send()
        .json()
        .path("id")
        .asText();
  }

  private static String first(String list, String field) throws IOException {
    return RawCall.of("GET", list).send().json().findValue(field).asText();
  }

  @TestFactory
  Stream<DynamicTest> otherMethodsAreRefusedWithThoseThereAre() throws IOException {
    return each(
        call -> {
          for (String method : List.of("PATCH", "DELETE", "PUT", "POST", "GET", "TRACE", "BREW")) {
            if (!call.others().contains(method)) {
              RawCall.Answer answer = RawCall.of(method, call.address()).send();
              answer.refuses(405, "METHOD_NOT_ALLOWED");
              assertThat(answer.header("Allow").split(", ", -1))
                  .containsExactlyElementsOf(call.allowed());
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> headIsAnsweredWhereverGetIs() throws IOException {
    return each(
        call -> {
          RawCall.Answer answer = RawCall.of("HEAD", call.address()).send();
          boolean readable = call.others().contains("GET");
          assertThat(answer.status()).isEqualTo(readable ? 200 : 405);
          assertThat(answer.body()).isEmpty();
          assertThat(answer.header("Allow").contains("POST")).isEqualTo(!readable);
          if (readable) {
            RawCall.Answer whole = RawCall.of("GET", call.address()).send();
            assertThat(answer.header("Content-Type")).isEqualTo(whole.header("Content-Type"));
            assertThat(answer.header("ETag")).isEqualTo(whole.header("ETag"));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> optionsPromisesWhatIsAnswered() throws IOException {
    return each(
        call -> {
          RawCall.Answer answer = RawCall.of("OPTIONS", call.address()).send();
          assertThat(answer.status()).isEqualTo(204);
          assertThat(answer.header("Allow").split(", ", -1))
              .containsExactlyElementsOf(call.allowed());
          assertThat(answer.header("Accept-Post").contains("application/json"))
              .isEqualTo(call.takesPost());
        });
  }

  @TestFactory
  Stream<DynamicTest> aQueryThatIsNotUnderstoodIsRefused() throws IOException {
    return each(
        call -> {
          for (String query :
              List.of("?explian=none", "?x", "?explain=%zz", "?%", "?x=%ff", "?a=1&b=%e4%b9")) {
            RawCall.Answer answer = call.call(query).body("application/json", NO_FACTS).send();
            answer.refuses(400, "BAD_ADDRESS");
            assertThat(answer.json().path("problems")).isNotEmpty();
          }
          for (JsonNode parameter : call.described().path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
              String name = parameter.path("name").asText();
              RawCall.Answer twice =
                  call.call("?" + name + "=none&" + name + "=none")
                      .body("application/json", NO_FACTS)
                      .send();
              twice.refuses(400, "BAD_ADDRESS");
              assertThat(twice.json().path("detail").asText()).contains(name, "twice");
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aBodyInAnotherFormIsRefusedWithTheFormsThereAre() throws IOException {
    return each(
        call -> {
          if (call.hasBody()) {
            RawCall.Answer packed =
                call.call("")
                    .body("application/json", packed())
                    .header("Content-Encoding", "gzip")
                    .send();
            packed.refuses(415, "UNSUPPORTED_MEDIA_TYPE");
            assertThat(packed.header("Accept-Encoding")).isEqualTo("identity");
            call.call("")
                .body("application/json;charset=ISO-8859-1", NO_FACTS)
                .send()
                .refuses(415, "UNSUPPORTED_MEDIA_TYPE");
          }
          if (call.method().equals("POST") && call.hasBody()) {
            for (String type : List.of("text/yaml", "nonsense", "application/xml; charset=utf-8")) {
              RawCall.Answer answer = call.call("").body(type, NO_FACTS).send();
              answer.refuses(415, "UNSUPPORTED_MEDIA_TYPE");
              for (String read : answer.header("Accept-Post").split(", ", -1)) {
                assertThat(answer.json().path("detail").asText()).contains(read);
              }
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> anAnswerInAnotherFormIsRefusedWithTheFormsThereAre() throws IOException {
    return each(
        call -> {
          for (String accept : List.of("image/png", "nonsense", "*/*;q=0")) {
            RawCall.Answer answer =
                call.call("").header("Accept", accept).body("application/json", NO_FACTS).send();
            answer.refuses(406, "NOT_ACCEPTABLE");
            assertThat(answer.json().path("detail").asText()).contains("Accept ", "/");
          }
        });
  }

  private interface Check {
    void of(Operation call) throws IOException;
  }

  private static Stream<DynamicTest> each(Check check) throws IOException {
    return operations().stream()
        .map(
            call -> {
              Executable run = () -> check.of(call);
              return dynamicTest(call.method() + " " + call.address(), run);
            });
  }

  private static byte[] packed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(NO_FACTS);
    }
    return packed.toByteArray();
  }
}
