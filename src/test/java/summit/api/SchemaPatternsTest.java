package summit.api;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of schemas are such that JavaScript, Go and Java read them, and read them alike. */
@QuarkusTest
@Tag("served")
class SchemaPatternsTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "\u3000",
          "F-1",
          " x",
          "0000",
          "0001",
          "2025",
          "2025-13",
          "2025-07",
          "2025-07-21",
          "2025-07-32",
          "0000-01-01",
          "9999-12-31",
          "10000-01-01",
          "2025-07-21\n",
          "\u0662\u0660\u0662\u0665-07-21");

  @ParameterizedTest
  @ValueSource(strings = {"/q/openapi?format=json", "/v1/rulebooks/summit/schema"})
  void everyPatternMeansTheSameInJavaScriptGoAndJava(String address) {
    Set<String> patterns = patterns(address);

    assertThat(patterns).isNotEmpty();
    try (Context script =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      for (String pattern : patterns) {
        for (String text : TEXTS) {
          boolean byJava = Pattern.compile(pattern).matcher(text).find();
          boolean byGo = com.google.re2j.Pattern.compile(pattern).matcher(text).find();
          boolean byScript =
              script
                  .eval("js", "(pattern, text) => new RegExp(pattern, 'u').test(text)")
                  .execute(pattern, text)
                  .asBoolean();
          assertThat(byGo).as("%s on %s, by Go", pattern, text).isEqualTo(byScript);
          // In Java, $ also stands before a line end at the end.
          assertThat(byJava || text.endsWith("\n"))
              .as("%s on %s, by Java", pattern, text)
              .isEqualTo(byScript || text.endsWith("\n"));
        }
      }
    }
  }

  /** An engine that we do not try may read what few know in a way of its own. */
  @Test
  void noPatternLooksAroundOrBackOrNamesAClass() {
    assertThat(patterns("/q/openapi?format=json"))
        .noneMatch(pattern -> pattern.contains("(?") || pattern.contains("\\"));
  }

  private static Set<String> patterns(String address) {
    List<String> found = new ArrayList<>();
    collect(Shipped.read(get(address).asByteArray()), found);
    return new TreeSet<>(found);
  }

  private static void collect(JsonNode schema, List<String> found) {
    if (schema.path("pattern").isTextual()) {
      found.add(schema.path("pattern").textValue());
    }
    schema.forEach(part -> collect(part, found));
  }
}
