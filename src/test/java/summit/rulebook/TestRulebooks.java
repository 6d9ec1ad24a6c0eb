package summit.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import summit.decision.meeting.GivenWords;
import summit.facts.vocabulary.VocabularyReader;
import summit.language.dependency.RuleDependencies;
import summit.language.syntax.RulebookSyntax;
import summit.rulebook.folder.RulesFolder;

/** The rulebook that the tests have of their own, and the one that is shipped. */
public final class TestRulebooks {
  /** The folder with the tests' own rulebook. */
  public static final RulesFolder OWN = new RulesFolder(Path.of("src/test/resources/rulebooks"));

  /** The folder with what is shipped. */
  public static final RulesFolder SHIPPED = new RulesFolder(Path.of("rules"));

  private TestRulebooks() {}

  /** One meeting and what its guests reply. */
  public static Rulebook meeting() {
    return read(OWN, "meeting");
  }

  /** The shipped rulebook. */
  public static Rulebook summit() {
    return read(SHIPPED, "summit");
  }

  /** Rules alone, without lists. */
  public static Rulebook of(RulebookSyntax rules) {
    return new Rulebook(
        "test",
        "0",
        List.of(),
        GivenWords.vocabulary().syntax(),
        rules,
        RuleDependencies.of(GivenWords.vocabulary().syntax(), rules),
        VocabularyReader.read(GivenWords.vocabulary().syntax(), rules).vocabulary(),
        List.of(),
        Map.of(),
        GivenWords.given().phrases().book());
  }

  /** The cases beside the shipped rulebook. */
  public static List<Case> cases() {
    try {
      return CaseReader.read("summit", SHIPPED.cases("summit"));
    } catch (BrokenRulebook broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Rulebook read(RulesFolder folder, String name) {
    try {
      return RulebookReader.read(GivenWords.given(), name, folder.sources(name));
    } catch (BrokenRulebook broken) {
      throw new IllegalStateException(broken);
    }
  }
}
