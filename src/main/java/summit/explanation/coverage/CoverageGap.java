package summit.explanation.coverage;

import java.util.Optional;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.SyntaxText;

/**
 * Something that no case shows.
 *
 * @param comparison the text of the comparison; empty where the rule as a whole is meant
 * @param at file, line and column
 */
public record CoverageGap(Kind kind, String rule, Optional<String> comparison, String at) {
  /** What is not shown. */
  public enum Kind {
    NEVER_FIRES("fires in no case"),
    ALWAYS_FIRES("fires in every case"),
    NEVER_TRUE("is never seen to hold"),
    NEVER_FALSE("is never seen not to hold");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  static CoverageGap of(RuleSyntax rule, Kind kind) {
    return new CoverageGap(kind, rule.name(), Optional.empty(), rule.at().toString());
  }

  static CoverageGap of(RuleSyntax rule, Constraint comparison, Kind kind) {
    return new CoverageGap(
        kind, rule.name(), Optional.of(SyntaxText.of(comparison)), comparison.at().toString());
  }

  /** For people: the place, then what is not shown. */
  @Override
  public String toString() {
    return at + " " + comparison.orElse("the rule \"" + rule + "\"") + " " + kind.words();
  }
}
