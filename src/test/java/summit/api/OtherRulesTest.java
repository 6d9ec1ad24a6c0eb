package summit.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import summit.decision.ParleyFiles;

/** What-if and differences by drafts and by versions that decided before. */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class OtherRulesTest {
  private final ParleyCalls parley;

  OtherRulesTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
  }

  @Test
  void aDraftThatRulesThePlaceOutIsWhatFlipsIt() throws IOException {
    ObjectNode request = request();
    request.putObject("instead").set("draft", ParleyCalls.draft("place.drl", placesSwapped()));

    JsonNode answer = Calls.answer(ParleyCalls.json(request).post("/v1/what-if"));

    assertThat(answer.path("rules")).isNotEmpty();
    assertThat(answer.path("flips").findValuesAsText("of")).contains("place");
    assertThat(answer.path("flips").get(0).path("because").get(0).asText())
        .startsWith("By version ");
    assertThat(answer.path("after").path("rulebook").path("version").asText())
        .isNotEqualTo(ParleyCalls.version());
  }

  @Test
  void aVersionThatDecidedBeforeCanBeAsked() throws IOException {
    String before = ParleyCalls.version();
    String etag = ParleyCalls.etag("place.drl");
    assertThat(ParleyCalls.put("place.drl", placesSwapped(), etag).statusCode()).isEqualTo(200);
    ObjectNode first = request();
    first.put("rulebookVersion", before);
    ObjectNode pair = first.objectNode();
    pair.set("first", first);
    pair.set("second", request());

    JsonNode answer = Calls.answer(ParleyCalls.json(pair).post("/v1/differences"));

    assertThat(answer.path("before").path("rulebook").path("version").asText()).isEqualTo(before);
    assertThat(answer.path("flips").get(0).path("of").asText()).isEqualTo("place");
    assertThat(answer.path("flips").get(0).path("from").asText()).isEqualTo("SATISFIED");
    assertThat(answer.path("flips").get(0).path("to").asText()).isEqualTo("BLOCKING");
  }

  @Test
  void aDraftWithoutWordsForTheFactsIsRefusedWithTheirPlaces() throws IOException {
    ObjectNode request = request();
    ObjectNode draft = request.putObject("instead").putObject("draft");
    for (String file : List.of("facts.drl", "first.drl", "second.drl", "place.drl")) {
      String text =
          parley
              .onDisk(file)
              .replace("place : String", "where : String")
              .replace(": place )", ": where )")
              .replace("Proposal( place", "Proposal( where");
      draft.withArray("files").addObject().put("path", file).put("text", text);
    }

    JsonNode answer = Calls.answer(ParleyCalls.json(request).post("/v1/what-if"));

    assertThat(answer.path("code").asText()).isEqualTo("INVALID_REQUEST");
    assertThat(answer.path("problems").findValuesAsText("pointer"))
        .containsExactly("/facts/0/place");
  }

  private String placesSwapped() throws IOException {
    return parley
        .onDisk("place.drl")
        .replace("Nowhere", "Elsewhere")
        .replace("Geneva", "Nowhere")
        .replace("Elsewhere", "Geneva")
        .replace("\"Nowhere is named\"", "\"a place is named\"");
  }

  private static ObjectNode request() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("rulebook", "parley").put("asOf", "2025-07-21");
    request.putArray("facts").add(Shipped.read(ParleyFiles.PROPOSAL.getBytes(UTF_8)));
    return request;
  }
}
