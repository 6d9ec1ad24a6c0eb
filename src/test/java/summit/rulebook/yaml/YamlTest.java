package summit.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;

/** What a YAML file says is what is read, or its line is named. */
class YamlTest {
  private final List<RuleProblem> problems = new ArrayList<>();

  private JsonNode read(String text) {
    return Yaml.read(new SourceFile("file.yaml", text), problems);
  }

  private String sound(String text) {
    String json = read(text).toString();
    assertThat(problems).isEmpty();
    return json;
  }

  private List<String> refused(String text) {
    assertThat(read(text).isMissingNode()).isTrue();
    return problems.stream().map(RuleProblem::toString).toList();
  }

  @Test
  void anAliasStandsForWhatItNames() {
    assertThat(sound("principals: [US, &ru RU]\nparty: *ru\nagain: *ru\n"))
        .isEqualTo("{\"principals\":[\"US\",\"RU\"],\"party\":\"RU\",\"again\":\"RU\"}");
    assertThat(sound("a: &a {x: 1, y: [2]}\nb: *a\n"))
        .isEqualTo("{\"a\":{\"x\":1,\"y\":[2]},\"b\":{\"x\":1,\"y\":[2]}}");
  }

  @Test
  void anAliasThatNamesNothingIsRefusedWithItsLine() {
    assertThat(refused("a: 1\nb: *ru\n"))
        .containsExactly(
            "file.yaml:2:4 *ru names nothing: no &ru stands before it; put a text that begins with"
                + " * in double quotes");
  }

  @Test
  void anAliasWithinWhatItNamesIsRefused() {
    assertThat(refused("a: &a\n  b: *a\n"))
        .singleElement()
        .asString()
        .contains("an alias names what it stands in");
  }

  @Test
  void aliasesThatMultiplyAreBounded() {
    String bomb =
        "a0: &a0 [x, x]\n"
            + IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "a%1$d: &a%1$d [*a%2$d, *a%2$d]%n".formatted(i, i - 1))
                .collect(Collectors.joining());

    assertThat(refused(bomb)).singleElement().asString().contains("with its aliases");
  }

  @Test
  void mergedFieldsGiveWayToWrittenOnes() {
    assertThat(sound("- &base {type: T, party: RU}\n- {<<: *base, party: US, id: F}\n"))
        .endsWith("{\"party\":\"US\",\"id\":\"F\",\"type\":\"T\"}]");
    assertThat(sound("- &a {x: 1}\n- &b {x: 2, y: 2}\n- <<: [*a, *b]\n"))
        .endsWith("{\"x\":1,\"y\":2}]");
    assertThat(sound("{\"<<\": 1}")).isEqualTo("{\"<<\":1}");
    assertThat(refused("<<: RU\n")).singleElement().asString().contains("name an alias of a map");
  }

  @Test
  void mergesThatMultiplyAreBounded() {
    String bomb =
        "- &m0 {k: [1, 2, 3, 4, 5, 6, 7, 8]}\n"
            + IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "- &m%1$d {<<: [*m%2$d, *m%2$d]}%n".formatted(i, i - 1))
                .collect(Collectors.joining());

    assertThat(refused(bomb)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\n---\na: 2\n", "a: 1\n...\n---\na: 2\n", "a: 1\n--- {a: 2}\n"})
  void aSecondDocumentIsRefusedWhereItBegins(String text) {
    long line = text.lines().takeWhile(each -> !each.startsWith("---")).count() + 1;

    assertThat(refused(text))
        .containsExactly(
            "file.yaml:"
                + line
                + ":1 a second document begins here (---); a file holds one, so make two files");
  }

  @Test
  void oneDocumentMayBeMarkedAsOne() {
    assertThat(sound("---\na: 1\n...\n")).isEqualTo("{\"a\":1}");
    assertThat(sound("%YAML 1.1\n---\na: 1\n")).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO", "no", "No", "off", "OFF", "yes", "YES", "on", "On"})
  void aWordThatYamlTakesForYesOrNoMustBeQuoted(String word) {
    assertThat(refused("a: 1\njudgement: " + word + "\n"))
        .singleElement()
        .asString()
        .startsWith("file.yaml:2:12 " + word)
        .contains("write \"" + word + "\" in double quotes, else write ");
    problems.clear();
    assertThat(sound("judgement: \"" + word + "\"")).contains("\"" + word + "\"");
    assertThat(sound(word + ": 1")).isEqualTo("{\"" + word + "\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010", "0o17", "0x1F", "0b11", "1_000", "12:30", "1:30:00", "1e3", "1.5e3", "007", ".inf",
        "-.INF", ".nan", "1_0.5", "-010"
      })
  void aNumberThatReadersDifferOnMustBeQuoted(String word) {
    assertThat(refused("id: " + word))
        .singleElement()
        .asString()
        .startsWith("file.yaml:1:5 " + word);
    problems.clear();
    assertThat(sound("id: '" + word + "'")).isEqualTo("{\"id\":\"" + word + "\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "-7 | -7",
        "+7 | 7",
        "12345678901234567890 | 12345678901234567890",
        "2.5 | 2.5",
        "1.5e+3 | 1500.0",
        ".5 | 0.5",
        "true | true",
        "False | false",
        "~ | null",
        "null | null",
        "2025-07-21 | \"2025-07-21\"",
        "2025-07 | \"2025-07\"",
        "RU | \"RU\"",
        "1.2.3 | \"1.2.3\"",
        "y | \"y\"",
        "e5 | \"e5\"",
        "- | [null]",
        "!!str 5 | \"5\"",
        "!!str NO | \"NO\"",
        "!!int 5 | 5",
        "!!str 0o17 | \"0o17\""
      })
  void otherWordsMeanWhatTheySeemTo(String word, String json) {
    assertThat(sound("a:\n  " + word)).isEqualTo("{\"a\":" + json + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!party RU",
        "!!set {a, b}",
        "!!binary aGVsbG8=",
        "!!int RU",
        "!!seq {a: 1}",
        "!!java.net.URL http://x",
        "!!bool NO",
        "!!omap [a: 1]"
      })
  void aTagThatIsNotReadIsRefused(String value) {
    assertThat(refused("a: " + value)).isNotEmpty();
    assertThat(problems.get(0).at().line()).isEqualTo(1);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsLine() {
    assertThat(refused("a: NO\nb: 010\na: 2\n? [x]\n: 1\nc: {d: 1, d: 2}\n"))
        .hasSize(5)
        .contains("file.yaml:3:1 a stands here twice; keep one")
        .contains("file.yaml:6:11 d stands here twice; keep one")
        .anyMatch(said -> said.startsWith("file.yaml:4:3 a name is a word"));
  }

  @Test
  void aTabIsCalledOne() {
    assertThat(refused("a:\n\tb: 1\n"))
        .containsExactly(
            "file.yaml:2:1 this is not readable YAML: a tab stands here; indent with spaces");
  }

  @Test
  void aControlCharacterIsPlaced() {
    assertThat(refused("a: 1\nb: x\u001b[0m\n"))
        .containsExactly(
            "file.yaml:2:5 this is not readable YAML: a control character (U+001B) stands here;"
                + " take it out");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(refused("[".repeat(60) + "]".repeat(60)))
        .first()
        .asString()
        .contains("deeper than 32");
    problems.clear();
    assertThat(refused("[".repeat(5_000))).isNotEmpty();
  }

  @Test
  void whereThingsStandIsKnownInAFileWithAliases() {
    SourceFile file = new SourceFile("file.yaml", "a: &a {x: 1}\nb: *a\n");

    assertThat(new YamlPlaces(file).at("b", "x").line()).isEqualTo(1);
    assertThat(new YamlPlaces(new SourceFile("file.yaml", "a: &a\n  b: *a\n")).at("a", "b").line())
        .isEqualTo(1);
  }
}
