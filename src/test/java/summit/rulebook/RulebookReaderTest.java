package summit.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;

class RulebookReaderTest {
  private static final List<SourceFile> FILES = TestRulebooks.OWN.sources("meeting");

  @Test
  void aRulebookIsItsRulesPreconditionsAndSources() throws BrokenRulebook {
    Rulebook rulebook = RulebookReader.read(GivenWords.given(), "meeting", FILES);

    assertThat(rulebook.preconditions())
        .extracting(Precondition::id)
        .containsExactly("guests-willing", "sign", "visits");
    assertThat(rulebook.precondition("sign").map(Precondition::tier)).contains("TIMING");
    assertThat(rulebook.rulesOf(rulebook.precondition("sign").orElseThrow())).hasSize(5);
    assertThat(rulebook.references()).containsOnlyKeys("C1", "C10", "C2", "D-1", "M-1");
    assertThat(rulebook.vocabulary().postableNames()).contains("Reply");
  }

  @Test
  void theVersionChangesWithContentAndNotWithTheOrderOfFiles() throws BrokenRulebook {
    List<SourceFile> turned = new ArrayList<>(FILES);
    Collections.reverse(turned);

    assertThat(version(FILES)).matches("[0-9a-f]{12}");
    assertThat(version(turned)).isEqualTo(version(FILES));
    for (SourceFile file : FILES) {
      String comment = file.path().endsWith(".drl") ? "\n// more\n" : "\n# more\n";
      assertThat(version(with(new SourceFile(file.path(), file.text() + comment))))
          .as(file.path())
          .isNotEqualTo(version(FILES));
    }
  }

  @Test
  void aFileThatIsMissingIsNamedOnce() {
    assertThat(problems(without("preconditions.yaml")))
        .containsExactly(
            "meeting/preconditions.yaml:1:1 the rulebook has no preconditions.yaml; add one");
    assertThat(problems(without("sources.yaml")))
        .containsExactly("meeting/sources.yaml:1:1 the rulebook has no sources.yaml; add one");
  }

  @Test
  void anUnknownPreconditionIsToldTheNearestOne() {
    String rule = "rule \"A shaky sign\"\n    @precondition( \"%s\" )";

    assertThat(problems(changed("rules.drl", rule.formatted("sign"), rule.formatted("sing"))))
        .containsExactly(
            "meeting/rules.drl:61:5 sing is not in preconditions.yaml; did you mean sign?");
  }

  @Test
  void anUnknownSourceIsToldTheNearestOne() {
    assertThat(problems(changed("rules.drl", "\"C1, M-1\"", "\"C1, M1, ELSEWHERE\"")))
        .containsExactly(
            "meeting/rules.drl:12:5 ELSEWHERE is not in sources.yaml; add it there first",
            "meeting/rules.drl:12:5 M1 is not in sources.yaml; did you mean M-1?");
  }

  @Test
  void aPreconditionThatSaysTooLittleIsRefused() {
    assertThat(problems(changed("preconditions.yaml", "  tier: GATE\n", "  tier: DOOR\n")))
        .containsExactly(
            "meeting/preconditions.yaml:2:9 guests-willing needs a tier, one of GATE, TIMING,"
                + " OUTCOME");
    assertThat(problems(changed("preconditions.yaml", "  remedy: Ask again.\n", "")))
        .containsExactly("meeting/preconditions.yaml:1:3 guests-willing has no remedy; write one");
    assertThat(problems(changed("preconditions.yaml", "id: visits", "id: sign")))
        .contains(
            "meeting/preconditions.yaml:15:7 the precondition sign is described twice; keep one");
  }

  @Test
  void aClaimIsUsedOrSaysWhyNot() {
    assertThat(problems(changed("sources.yaml", "    notUsed: It decides nothing.\n", "")))
        .containsExactly(
            "meeting/sources.yaml:9:5 C10 must say either where it is used (usedIn) or why not"
                + " (notUsed)");
  }

  @Test
  void lineEndsOfOldMacsAreCalledSo() {
    assertThat(
            problems(
                with(
                    new SourceFile(
                        "meeting/verdict.drl", "package meeting\n\n// x\r\n// y\rrule \"X\"\r"))))
        .singleElement()
        .asString()
        .startsWith("meeting/verdict.drl:4:5 this line ends as on old Macs")
        .contains("save the file with the line ends LF");
  }

  @Test
  void aFileSavedAsUtf16IsCalledSo() {
    assertThat(problems(with(new SourceFile("meeting/verdict.drl", "\ufffd\ufffdp\0a\0"))))
        .containsExactly(
            "meeting/verdict.drl:1:1 the file was saved as UTF-16; save it again as UTF-8");
  }

  @Test
  void aFileThatIsNoYamlIsToldWhere() {
    assertThat(problems(with(new SourceFile("meeting/sources.yaml", "claims:\n  C1: [\n"))))
        .singleElement()
        .asString()
        .startsWith("meeting/sources.yaml:2:8 this is not readable YAML: ");
  }

  @Test
  void aFaultInTheVocabularyIsReportedOnce() {
    assertThat(problems(changed("facts.drl", "\"14 days\"", "\"a fortnight\""))).hasSize(1);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    List<SourceFile> files = changed("rules.drl", "\"C1, M-1\"", "\"C3\"");
    files.removeIf(file -> file.path().endsWith("preconditions.yaml"));

    assertThatThrownBy(() -> RulebookReader.read(GivenWords.given(), "meeting", files))
        .isInstanceOf(BrokenRulebook.class)
        .hasMessage(
            "The rulebook meeting has 2 problems:\n"
                + "  meeting/preconditions.yaml:1:1 the rulebook has no preconditions.yaml; add"
                + " one\n"
                + "  meeting/rules.drl:12:5 C3 is not in sources.yaml; add it there first");
  }

  private static String version(List<SourceFile> files) throws BrokenRulebook {
    return RulebookReader.read(GivenWords.given(), "meeting", files).version();
  }

  private static List<String> problems(List<SourceFile> files) {
    BrokenRulebook broken =
        catchThrowableOfType(
            BrokenRulebook.class, () -> RulebookReader.read(GivenWords.given(), "meeting", files));
    return broken.problems().stream().map(RuleProblem::toString).toList();
  }

  private static List<SourceFile> without(String name) {
    List<SourceFile> files = new ArrayList<>(FILES);
    files.removeIf(file -> file.path().equals("meeting/" + name));
    return files;
  }

  private static List<SourceFile> with(SourceFile changed) {
    List<SourceFile> files = new ArrayList<>(FILES);
    files.replaceAll(file -> file.path().equals(changed.path()) ? changed : file);
    return files;
  }

  /** The first occurrence of a text in a file replaced. */
  private static List<SourceFile> changed(String name, String text, String by) {
    SourceFile file =
        FILES.stream()
            .filter(one -> one.path().equals("meeting/" + name))
            .findFirst()
            .orElseThrow();
    int at = file.text().indexOf(text);
    return with(
        new SourceFile(
            file.path(),
            file.text().substring(0, at) + by + file.text().substring(at + text.length())));
  }
}
