package summit.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;
import summit.decision.meeting.GivenWords;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.JsonDocument;
import summit.json.RequestReader;
import summit.language.RuleReader;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Case;
import summit.rulebook.CaseFiles;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.TestRulebooks;
import summit.rulebook.yaml.Yaml;

/**
 * Whatever rules, lists, cases and requests hold is read or refused, soon, and never acts. A text
 * that fails is printed, and jqwik says the seed that makes it again.
 */
class ReadersFuzzTest {
  private static final int TRIES = 200_000;

  private static final Rulebook RULEBOOK = TestRulebooks.summit();
  private static final Mutant RULES = new Mutant(Seeds.rules());
  private static final Mutant YAML = new Mutant(Seeds.yaml());
  private static final Mutant JSON =
      new Mutant(
          TestRulebooks.cases().stream().map(Case::document).map(JsonNode::toString).toList());
  private static final LocalDate DAY = LocalDate.of(2025, 7, 21);

  private Budget budget = Budget.begin();

  @BeforeProperty
  void begin() {
    budget = Budget.begin();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void rules(@ForAll long seed) {
    if (budget.isSpent()) {
      return;
    }
    String text = RULES.next(new Random(seed));
    Held.holds(
        text,
        Refused.class,
        () -> {
          List<SourceFile> one = List.of(new SourceFile("fuzz/one.drl", text));
          assertThat(RuleReader.read(GivenWords.vocabulary(), one).problems())
              .allMatch(problem -> problem.at().line() >= 1);
        });
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void aRulebookWithOneFileThatIsOtherwise(@ForAll long seed) {
    if (budget.isSpent()) {
      return;
    }
    Random random = new Random(seed);
    List<SourceFile> files = new ArrayList<>(RULEBOOK.files());
    int at = random.nextInt(files.size());
    String text = new Mutant(List.of(files.get(at).text())).next(random);
    files.set(at, new SourceFile(files.get(at).path(), text));

    Held.holds(
        files.get(at).path() + "\n" + text,
        BrokenRulebook.class,
        () -> RulebookReader.read(GivenWords.given(), RULEBOOK.name(), files));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void casesAndLists(@ForAll long seed) {
    if (budget.isSpent()) {
      return;
    }
    String text = YAML.next(new Random(seed));
    SourceFile file = new SourceFile("summit/cases/fuzz.yaml", text);
    Held.holds(
        text,
        InvalidRequest.class,
        () -> {
          List<RuleProblem> problems = new ArrayList<>();
          JsonNode document = Yaml.read(file, problems);
          for (Case one : CaseFiles.of(List.of(file))) {
            request(one.document());
          }
          request(document);
        });
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void requests(@ForAll long seed) {
    if (budget.isSpent()) {
      return;
    }
    Random random = new Random(seed);
    String text = JSON.next(random);
    // Also bytes that are no text.
    byte[] bytes = text.getBytes(random.nextInt(4) == 0 ? ISO_8859_1 : UTF_8);
    Held.holds(
        text,
        InvalidRequest.class,
        () -> {
          try {
            request(JsonDocument.read(bytes));
          } catch (JsonDocument.Unreadable notJson) {
            assertThat(notJson).hasMessageNotContaining("Exception");
          }
        });
  }

  private static void request(JsonNode document) throws InvalidRequest {
    RequestReader.read(document, RULEBOOK, DAY, CaseTrial.CASE_FIELDS, FactLimits.DEFAULT);
  }

  /** A reader that may not refuse by throwing. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
