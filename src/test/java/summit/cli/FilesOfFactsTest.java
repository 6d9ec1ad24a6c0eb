package summit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of facts says is what is decided, or the person is told what to mend. */
class FilesOfFactsTest {
  private static final String REFUSED =
      """
      asOf: 2025-07-21
      facts:
        - { type: SummitProposal, id: SP-1, principals: [US, &ru RU] }
        - { type: LeaderIntent, id: F-1, party: *ru, stance: REFUSED, statedOn: 2025-07-20 }
      """;

  private final TypedCommand command = new TypedCommand();

  private final Path folder;

  FilesOfFactsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private int evaluate(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(charset));
    return command.run("evaluate", file.toString());
  }

  private int evaluate(String name, String text) throws IOException {
    return evaluate(name, text, StandardCharsets.UTF_8);
  }

  @Test
  void theRefusalOfAPartyThatAnAliasNamesIsHeard() throws IOException {
    assertThat(evaluate("facts.yaml", REFUSED)).isZero();

    assertThat(command.out()).contains("No. As of 21 July 2025", "Russia refuses to meet.");
  }

  @Test
  void aSecondDocumentIsNotDropped() throws IOException {
    assertThat(evaluate("facts.yaml", "facts: []\n---\n" + REFUSED)).isEqualTo(3);

    assertThat(command.err()).contains("facts.yaml:2:1 a second document begins here");
  }

  @Test
  void aJudgementThatYamlTakesForFalseIsToBeQuoted() throws IOException {
    String judgement = "{ type: AnalystJudgement, id: J, about: EARLY_MEETING, judgement: NO }";

    assertThat(evaluate("facts.yaml", "facts:\n  - " + judgement + "\n")).isEqualTo(3);

    assertThat(command.err()).contains("facts.yaml:2:").contains("\"NO\" in double quotes");
  }

  @Test
  void aJsonFileIsJsonWithTabsAndAll() throws IOException {
    assertThat(evaluate("facts.json", "{\n\t\"facts\":\t[]\n}\n")).isZero();
    assertThat(evaluate("facts.json", "{\n\t\"facts\": [\n\t\t{},\n\t]\n}\n")).isEqualTo(3);

    assertThat(command.err())
        .contains("facts.json: this is not JSON: ")
        .contains("(line 4, column ")
        .doesNotContain("YAML");
  }

  @Test
  void aJsonFileIsNoYaml() throws IOException {
    assertThat(evaluate("facts.json", "facts: []\n")).isEqualTo(3);

    assertThat(command.err()).contains("this is not JSON");
  }

  @Test
  void aMarkOfTheByteOrderIsPassedOver() throws IOException {
    assertThat(evaluate("facts.json", "\ufeff{\"facts\": []}")).isZero();
    assertThat(evaluate("facts.yaml", "\ufefffacts: []")).isZero();
    assertThat(evaluate("wide.json", "\ufeff{\"facts\": []}", StandardCharsets.UTF_16LE)).isZero();
  }

  @Test
  void anotherEncodingIsCalledSo() throws IOException {
    assertThat(evaluate("wide.yaml", "\ufefffacts: []\n", StandardCharsets.UTF_16LE)).isEqualTo(3);
    assertThat(command.err()).contains("wide.yaml was saved as UTF-16; save it again as UTF-8");

    String name = "facts:\n  - { type: Party, id: X, name: Jos\u00e9 }\n";
    assertThat(evaluate("old.yaml", name, StandardCharsets.ISO_8859_1)).isEqualTo(3);
    assertThat(command.err()).contains("old.yaml:2 holds a character that was not saved as UTF-8");
  }
}
