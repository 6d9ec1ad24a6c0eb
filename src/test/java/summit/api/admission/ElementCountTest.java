package summit.api.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Values are counted before they are read. */
class ElementCountTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void whatStandsInTextsIsNoValue() {
    assertThat(count("{\"a\": \"[[,,{\\\"[,\\\\\"}")).isEqualTo(1);
  }

  @Test
  void emptyListsInAListCountEach() {
    assertThat(count("[[],[],[]]")).isEqualTo(6);
  }

  @Property(tries = 200)
  void noDocumentHasMoreValuesThanAreCountedAndNoneCountsForMoreThanTwo(
      @ForAll("documents") JsonNode document) {
    long values = values(document);

    assertThat(count(document.toString())).isBetween(values - 1, 2 * values);
  }

  @Property(tries = 200)
  void whereTheBytesAreDividedMakesNoDifference(@ForAll("documents") JsonNode document) {
    ElementCount piecemeal = new ElementCount();
    for (byte one : document.toString().getBytes(UTF_8)) {
      piecemeal.add(new byte[] {one});
    }

    assertThat(piecemeal.elements()).isEqualTo(count(document.toString()));
  }

  @Provide
  Arbitrary<JsonNode> documents() {
    Arbitrary<JsonNode> leaves =
        Arbitraries.oneOf(
            Arbitraries.strings()
                .withChars("a,[]{}\"\\é")
                .ofMaxLength(8)
                .map(JSON.getNodeFactory()::textNode),
            Arbitraries.integers().map(JSON.getNodeFactory()::numberNode));
    return Arbitraries.recursive(() -> leaves, ElementCountTest::nested, 0, 3);
  }

  private static Arbitrary<JsonNode> nested(Arbitrary<JsonNode> inner) {
    Arbitrary<List<JsonNode>> several = inner.list().ofMaxSize(4);
    return Arbitraries.oneOf(
        several.map(all -> JSON.createArrayNode().addAll(all)),
        several.map(
            all -> {
              ObjectNode object = JSON.createObjectNode();
              all.forEach(one -> object.set("f,[" + object.size(), one));
              return object;
            }));
  }

  private static long count(String text) {
    ElementCount count = new ElementCount();
    count.add(text.getBytes(UTF_8));
    return count.elements();
  }

  private static long values(JsonNode document) {
    long values = 1;
    for (JsonNode child : document) {
      values += values(child);
    }
    return values;
  }
}
