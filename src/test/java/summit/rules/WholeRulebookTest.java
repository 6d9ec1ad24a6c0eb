package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import summit.authoring.RulebookInspection;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;

/** What is wrong with a rulebook although each rule by itself is sound. */
class WholeRulebookTest {
  static Stream<Arguments> edits() {
    return Stream.of(
        Arguments.of(
            "preconditions.yaml",
            "tier: TIMING\n  title: A common purpose",
            "tier: SOON\n  title: A common purpose",
            "BAD_PRECONDITION summit/preconditions.yaml:40:9-12"
                + " purpose-agreed needs a tier, one of GATE, TIMING, OUTCOME"),
        Arguments.of(
            "preconditions.yaml",
            "- id: access\n",
            "- id: no-rupture\n",
            "BAD_PRECONDITION summit/preconditions.yaml:18:7-16"
                + " the precondition no-rupture is described twice; keep one"),
        Arguments.of(
            "preconditions.yaml",
            "  tier: GATE\n  title: A place",
            "   tier: GATE\n  title: A place",
            "BAD_YAML summit/preconditions.yaml:19:8-8 this is not readable YAML"),
        Arguments.of(
            "sources.yaml",
            "  S1: { says:",
            "  S1: { said:",
            "BAD_SOURCE summit/sources.yaml:11:9-47 S1 does not say what it says"),
        Arguments.of(
            "sources.yaml",
            "  S2: { says:",
            "  S1: { says:",
            "BAD_YAML summit/sources.yaml:12:3-4 S1 stands here twice; keep one"),
        Arguments.of(
            "outcome/ceasefire.drl",
            "@source( \"S82, S83\" )",
            "@source( \"S82, M-GATE\" )",
            "UNKNOWN_SOURCE summit/outcome/ceasefire.drl:26:5-28"
                + " M-GATE is not in sources.yaml; did you mean M-GATES?"),
        Arguments.of(
            "outcome/ceasefire.drl",
            "package summit\n",
            "package summit\ndeclare enum Mood\n    GOOD, BAD;\nend\n",
            "UNUSED summit/outcome/ceasefire.drl:2:1-3"
                + " no field holds a value of Mood; use it or leave it out"),
        Arguments.of(
            "outcome/ceasefire.drl",
            "package summit\n",
            "package summit\ndeclare Truce\n    @derived\n    by : String\nend\n",
            "UNMADE summit/outcome/ceasefire.drl:2:1-3 no rule makes a Truce"));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void aFaultOfTheWholeIsPlacedWhereItCanBeMended(
      String file, String right, String wrong, String expected) {
    assertThat(shown(Shipped.problems(edited(file, right, wrong))))
        .anySatisfy(problem -> assertThat(problem).startsWith(expected));
  }

  @Test
  void aRulebookWithoutItsListsSaysWhichFilesAreMissing() {
    List<SourceFile> rules =
        Shipped.files().stream().filter(file -> file.path().endsWith(".drl")).toList();

    assertThat(Shipped.problems(rules))
        .filteredOn(problem -> problem.code().equals("MISSING_FILE"))
        .map(RuleProblem::message)
        .containsExactly(
            "the rulebook has no preconditions.yaml; add one",
            "the rulebook has no sources.yaml; add one");
  }

  @Test
  void aCaseThatExpectsWhatCannotBeIsRefusedWhereItSaysSo() {
    SourceFile wrong =
        new SourceFile(
            "summit/cases/wrong.yaml",
            """
            title: A case
            facts: []
            expect:
              verdict: BLOKED
              supportedAmbition: SUMMIT
              statuses: { cease-fire: BLOCKING, ceasefire: RED }
              reasons:
                ceasefire: ["A general ceasefire is in force", "A ceasefire is broken"]
            """);

    assertThat(
            shown(RulebookInspection.of(Shipped.NAME, Shipped.files(), List.of(wrong)).problems()))
        .containsExactly(
            "BAD_CASE summit/cases/wrong.yaml:1:1-13"
                + " a case needs its asOf date, so that it means the same tomorrow",
            "BAD_CASE summit/cases/wrong.yaml:4:12-17"
                + " BLOKED is not a verdict of this rulebook; did you mean BLOCKED?",
            "BAD_CASE summit/cases/wrong.yaml:5:22-27"
                + " SUMMIT is not a level, or none, of this rulebook",
            "BAD_CASE summit/cases/wrong.yaml:6:27-34"
                + " cease-fire is not a precondition of this rulebook; did you mean ceasefire?",
            "BAD_CASE summit/cases/wrong.yaml:6:48-50 RED is not a status of this rulebook",
            "BAD_CASE summit/cases/wrong.yaml:8:52-74"
                + " A ceasefire is broken is not a rule of this rulebook; did you mean A ceasefire"
                + " is violated?");
  }

  private static List<SourceFile> edited(String name, String right, String wrong) {
    List<SourceFile> edited = new ArrayList<>();
    for (SourceFile file : Shipped.files()) {
      boolean meant = file.path().equals(Shipped.NAME + "/" + name);
      if (meant) {
        assertThat(file.text()).contains(right);
      }
      edited.add(meant ? new SourceFile(file.path(), file.text().replace(right, wrong)) : file);
    }
    return edited;
  }

  private static List<String> shown(List<RuleProblem> problems) {
    return problems.stream()
        .map(
            each ->
                each.code() + " " + each.at() + "-" + each.at().endColumn() + " " + each.message())
        .toList();
  }
}
