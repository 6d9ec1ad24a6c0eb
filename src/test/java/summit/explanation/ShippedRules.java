package summit.explanation;

import java.nio.file.Path;
import java.util.List;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Case;
import summit.rulebook.CaseReader;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.RulesFolder;

/** The rulebook that we ship, and its cases. */
final class ShippedRules {
  private static final RulesFolder FOLDER = new RulesFolder(Path.of("rules"));
  private static final String NAME = "summit";

  private ShippedRules() {}

  static Rulebook rulebook() {
    try {
      return RulebookReader.read(NAME, FOLDER.sources(NAME));
    } catch (BrokenRulebook broken) {
      throw new IllegalStateException(broken);
    }
  }

  static List<Case> cases() {
    try {
      return CaseReader.read(NAME, FOLDER.cases(NAME));
    } catch (BrokenRulebook broken) {
      throw new IllegalStateException(broken);
    }
  }
}
