package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor and a code review are told of a rulebook. */
class CheckTest {
  private static final Path RULES = Path.of("rules");
  private static final String WILLING = "summit/gates/leaders-willing.drl";

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(CheckTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

  private final TypedCommand command = new TypedCommand();

  @TempDir private Path copy = Path.of("");

  @BeforeEach
  void theRulesAreCopied() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      files.filter(Files::isRegularFile).forEach(this::copy);
    }
  }

  @Test
  void theShippedRulesHaveNoProblem() {
    assertThat(run("check", RULES.toString())).isZero();

    assertThat(command.out()).startsWith("No problem in ");
  }

  @Test
  void aProblemIsShownWithItsLineAndThePageThatHelps() throws IOException {
    misspell();

    assertThat(run("check")).isEqualTo(1);

    assertThat(command.out().lines().limit(6))
        .containsExactly(
            copy.resolve(WILLING) + ":8:29",
            "  UNKNOWN_CONSTANT: Stance has no value REFUSD; did you mean REFUSED?",
            "        $intent : LeaderIntent( stance == Stance.REFUSD, $party : party )",
            "                                ^^^^^^^^^^^^^^^^^^^^^^^",
            "  Help: " + copy.resolve("MESSAGES.md") + "#unknown_constant",
            "");
    assertThat(command.out()).contains("1 problem in ");
  }

  @Test
  void theFolderOfOneRulebookCanBeNamed() throws IOException {
    misspell();

    assertThat(run("check", copy.resolve("summit").toString())).isEqualTo(1);
    assertThat(command.out()).startsWith(copy.resolve(WILLING) + ":8:29");
  }

  @Test
  void aProgramReadsTheProblemsAsJson() throws IOException {
    misspell();

    assertThat(run("check", "--json")).isEqualTo(1);

    JsonNode problem = new ObjectMapper().readTree(command.out()).path(0);
    assertThat(problem.path("line").asInt()).isEqualTo(8);
    assertThat(problem.path("endColumn").asInt()).isEqualTo(51);
    assertThat(problem.path("code").asText()).isEqualTo("UNKNOWN_CONSTANT");
  }

  @Test
  void aCodeReviewReadsTheProblemsAsSarif() throws IOException {
    misspell();
    Path sarif = copy.resolve("problems.sarif");

    assertThat(run("check", "--sarif", sarif.toString())).isEqualTo(1);

    JsonNode log = new ObjectMapper().readTree(sarif.toFile());
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    JsonNode run = log.path("runs").path(0);
    JsonNode result = run.path("results").path(0);
    JsonNode rule = run.at("/tool/driver/rules").path(result.path("ruleIndex").asInt());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(List.of(rule.path("id"), result.path("ruleId")))
        .map(JsonNode::asText)
        .containsOnly("UNKNOWN_CONSTANT");
    assertThat(rule.at("/help/text").asText()).isNotBlank();
    assertThat(result.at("/message/text").asText()).contains("did you mean REFUSED?");
    assertThat(place.at("/artifactLocation/uri").asText()).endsWith(WILLING);
    assertThat(place.path("region").toString())
        .contains("\"startLine\":8", "\"startColumn\":29", "\"endLine\":8", "\"endColumn\":52");
  }

  @Test
  void theSarifOfEveryKindOfProblemIsValidByItsSchema() throws IOException {
    misspell();
    Files.writeString(copy.resolve("summit/preconditions.yaml"), "- id: one two\n  tier: [\n");
    Files.createDirectory(copy.resolve("a b"));
    Files.writeString(copy.resolve("a b/curly.drl"), "package a\n“rule”\n");
    Path sarif = copy.resolve("problems.sarif");

    assertThat(run("check", "--sarif", sarif.toString())).isEqualTo(1);
    JsonNode log = new ObjectMapper().readTree(sarif.toFile());
    assertThat(log.at("/runs/0/results")).hasSizeGreaterThan(3);
    assertThat(SCHEMA.validate(log)).isEmpty();
    assertThat(SCHEMA.validate(((ObjectNode) log).put("version", "2.0"))).isNotEmpty();

    theRulesAreCopied();
    Files.delete(copy.resolve("a b/curly.drl"));
    assertThat(run("check", "--sarif", sarif.toString())).isZero();
    assertThat(SCHEMA.validate(new ObjectMapper().readTree(sarif.toFile()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "café.drl, caf%C3%A9.drl",
    "e\u0301.drl, e%CC%81.drl",
    "a b.drl, a%20b.drl",
    "100%.drl, 100%25.drl",
    "a#b.drl, a%23b.drl",
    "why?.drl, why%3F.drl",
    "a:b.drl, a%3Ab.drl",
    "a[1]^`{}|.drl, a%5B1%5D%5E%60%7B%7D%7C.drl",
    "%41.drl, %2541.drl",
    "习\ud83d\ude00.drl, %E4%B9%A0%F0%9F%98%80.drl"
  })
  void aNameOfAFileIsPercentEncoded(String name, String encoded) throws IOException {
    Files.writeString(copy.resolve("summit").resolve(name), "package summit\nrul\n");
    Path sarif = copy.resolve("problems.sarif");

    assertThat(run("check", "--sarif", sarif.toString())).isEqualTo(1);

    JsonNode log = new ObjectMapper().readTree(sarif.toFile());
    assertThat(SCHEMA.validate(log)).isEmpty();
    String uri = log.findValue("uri").asText();
    assertThat(uri).endsWith("/summit/" + encoded);
    assertThat(URI.create(uri).getPath()).endsWith("/summit/" + name);
  }

  @Test
  void theSameProblemsAreTheSameSarifToTheByte() throws IOException {
    misspell();
    Path sarif = copy.resolve("problems.sarif");
    run("check", "--sarif", sarif.toString());

    assertThat(Files.readString(sarif))
        .containsSubsequence(
            "$schema",
            "runs",
            "columnKind",
            "results",
            "level",
            "locations",
            "message",
            "ruleId",
            "tool",
            "driver",
            "version");
  }

  @Test
  void theEditThatBrokeTheRulesIsNamedWithItsTime() throws IOException {
    misspell();
    Files.setLastModifiedTime(
        copy.resolve(WILLING), FileTime.from(Instant.parse("2025-07-21T10:00:00Z")));

    assertThat(run("check")).isEqualTo(1);

    assertThat(command.out())
        .endsWith(
            "Last saved of those with problems: "
                + copy.resolve(WILLING)
                + ", at 2025-07-21T10:00:00Z.\n");
  }

  @Test
  void thePagesAreWrittenAgainAsTheyAre() throws IOException {
    String before = Files.readString(copy.resolve("summit/WORDS.md"));
    Files.delete(copy.resolve("summit/WORDS.md"));

    assertThat(run("pages")).isZero();
    assertThat(copy.resolve("summit/WORDS.md")).hasContent(before);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThat(run("check", copy.resolve("nowhere").toString())).isEqualTo(3);
    assertThat(command.err()).contains("There is no folder ", "nowhere");
  }

  private void misspell() throws IOException {
    Path file = copy.resolve(WILLING);
    Files.writeString(file, Files.readString(file).replace("Stance.REFUSED", "Stance.REFUSD"));
  }

  private void copy(Path file) {
    try {
      Path target = copy.resolve(RULES.relativize(file).toString());
      Files.createDirectories(target.resolve("..").normalize());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private int run(String... arguments) {
    return command.by(copy).run(arguments);
  }
}
