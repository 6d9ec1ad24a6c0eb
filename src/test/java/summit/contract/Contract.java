package summit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Holds answers against the API's description: status, form, and every field of the body. */
public final class Contract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROBLEM = "application/problem+json";
  private static final String DATA = "data: ";
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  private final DescribedCalls calls;
  private final StrictSchemas schemas;

  /**
   * @param description an OpenAPI document
   */
  public Contract(JsonNode description) {
    this.calls = new DescribedCalls(description);
    this.schemas = new StrictSchemas(description);
  }

  /** An answer as it came. */
  public record Answer(String method, String path, int status, String form, String body) {
    boolean isJson() {
      return bare(form).endsWith("json");
    }
  }

  /** Fails unless the answer is one that the description promises. */
  public void hold(Answer answer) {
    if (!answer.path().startsWith("/v1/") || answer.method().equals("OPTIONS")) {
      return;
    }
    Optional<DescribedCalls.Call> call = calls.find(answer.method(), answer.path());
    String said = answer.method() + " " + answer.path() + " answers " + answer.status();
    if (call.isEmpty()) {
      assertThat(answer.status()).as(said).isIn(NOT_FOUND, METHOD_NOT_ALLOWED);
      assertThat(bare(answer.form())).as(said).isEqualTo(PROBLEM);
      faultless(said, schemas.named("Problem", json(answer.body())));
      return;
    }
    JsonNode response = call.get().responses().path(String.valueOf(answer.status()));
    assertThat(response.isMissingNode()).as(said + ", which is not described").isFalse();
    if (answer.body().isEmpty()) {
      return;
    }
    String pointer = form(response, answer, said);
    String at = call.get().pointer() + "/responses/" + answer.status() + pointer;
    if (bare(answer.form()).equals("application/x-ndjson")) {
      for (String line : answer.body().lines().toList()) {
        faultless(said, schemas.at(at + "/schema/contentSchema", json(line)));
      }
    } else if (bare(answer.form()).equals("text/event-stream")) {
      answer
          .body()
          .lines()
          .filter(line -> line.startsWith(DATA))
          .map(line -> json(line.substring(DATA.length())))
          .forEach(data -> faultless(said, schemas.at(at + "/schema/contentSchema", data)));
    } else if (answer.isJson()) {
      faultless(said, schemas.at(at + "/schema", json(answer.body())));
    }
  }

  /** Where the response describes the form of an answer. */
  private static String form(JsonNode response, Answer answer, String said) {
    List<String> forms =
        response.path("content").properties().stream().map(one -> one.getKey()).toList();
    String form =
        forms.stream().filter(one -> bare(one).equals(bare(answer.form()))).findFirst().orElse("");
    assertThat(form).as(said + " as " + answer.form() + ", where there is " + forms).isNotEmpty();
    return "/content/" + form.replace("~", "~0").replace("/", "~1");
  }

  private static void faultless(String said, Set<ValidationMessage> faults) {
    assertThat(faults.stream().map(ValidationMessage::toString).sorted().limit(10))
        .as(said)
        .isEmpty();
  }

  private static String bare(String form) {
    return form.replaceAll("\\s*;.*", "").toLowerCase(Locale.ROOT);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new AssertionError("the answer is not JSON: " + text, broken);
    }
  }
}
