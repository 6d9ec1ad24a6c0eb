package summit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import summit.authoring.export.PlainProject;
import summit.decision.meeting.GivenWords;
import summit.evaluation.interpreter.GeneratedRulebook;
import summit.evaluation.interpreter.GeneratedValues;
import summit.evaluation.interpreter.MutatedCases;
import summit.facts.reading.FactLimits;
import summit.facts.vocabulary.VocabularyReader;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.language.RuleReader;
import summit.language.RuleReading;
import summit.language.SourceFile;
import summit.rulebook.Case;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;
import summit.rulebook.folder.RulesFolder;

/**
 * Writes what stock Drools is compared on, by the project in {@code src/stock}, which this build
 * keeps off its class path: decisions and, where no command exports them, rulebooks.
 */
class WrittenForStockDroolsTest {
  private static final Path FOLDER = Path.of("target", "stock");

  /** Fact sets by the shipped rules, besides the cases. */
  private static final int MUTATIONS = 600;

  private static final int RULEBOOKS = 20;
  private static final int RULES = 15;
  private static final int SETS = 30;
  private static final int MOST_FACTS = 8;

  @BeforeAll
  static void makeTheFolder() throws IOException {
    Files.createDirectories(FOLDER);
  }

  @Test
  void everyCaseAndItsMutationsByTheShippedRules() throws IOException, InvalidRequest {
    Rulebook rulebook = TestRulebooks.summit();
    List<Case> cases = TestRulebooks.cases();
    MutatedCases mutated = new MutatedCases(rulebook, cases);
    try (Transcript transcript = new Transcript(rulebook, FOLDER.resolve("summit.jsonl"))) {
      for (Case one : cases) {
        transcript.decide(
            one.path(),
            RequestReader.read(
                one.document(),
                rulebook,
                LocalDate.EPOCH,
                CaseTrial.CASE_FIELDS,
                FactLimits.DEFAULT),
            one.document());
      }
      for (int seed = 0; seed < MUTATIONS; seed++) {
        transcript.decide("seed " + seed, mutated.next(new Random(seed)));
      }
      assertThat(transcript.matches()).isGreaterThan(20_000);
    }
  }

  @Test
  void factsOfEveryTypeByRulesOfTheWholeLanguage() throws IOException {
    int matches = 0;
    for (int seed = 0; seed < RULEBOOKS; seed++) {
      Random random = new Random(seed);
      Rulebook rulebook =
          GeneratedRulebook.of(random, RULES, GeneratedRulebook.concludingStatuses(random));
      matches += decide("generated-" + seed, rulebook, random, SETS);
    }
    assertThat(matches).isGreaterThan(2_000);
  }

  @Test
  void factsWithFieldsLeftOutByARuleForEachComparison() throws IOException {
    List<SourceFile> files =
        new RulesFolder(Path.of("src/test/resources/stock")).sources("constructs");
    RuleReading reading = RuleReader.read(GivenWords.vocabulary(), files);
    assertThat(reading.problems()).isEmpty();
    Rulebook rulebook =
        new Rulebook(
            "constructs",
            "0",
            files,
            GivenWords.vocabulary().syntax(),
            reading.syntax(),
            reading.dependencies(),
            VocabularyReader.read(GivenWords.vocabulary().syntax(), reading.syntax()).vocabulary(),
            List.of(),
            Map.of(),
            GivenWords.given().phrases().book());

    assertThat(decide("constructs", rulebook, new Random(1), 4 * SETS)).isGreaterThan(5_000);
  }

  /** Writes a rulebook, and the matches of its rules on generated facts; says how many. */
  private static int decide(String name, Rulebook rulebook, Random random, int sets)
      throws IOException {
    Path folder = FOLDER.resolve(name);
    delete(folder);
    for (Map.Entry<String, String> file :
        PlainProject.files(GivenWords.vocabulary(), rulebook, List.of()).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    try (Transcript transcript = new Transcript(rulebook, FOLDER.resolve(name + ".jsonl"))) {
      GeneratedValues values = new GeneratedValues(random, rulebook.vocabulary());
      for (int set = 0; set < sets; set++) {
        transcript.decide(
            "set " + set,
            new DecisionRequest(
                GeneratedValues.AS_OF,
                Optional.empty(),
                DecisionRequest.DEFAULT_HORIZON_DAYS,
                Optional.empty(),
                values.facts(MOST_FACTS)));
      }
      return transcript.matches();
    }
  }

  /** What an earlier build has written may have other files. */
  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
