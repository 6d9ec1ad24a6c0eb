package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;
import summit.evaluation.UnbuiltRules;
import summit.language.RuleReader;
import summit.language.RuleReading;
import summit.language.SourceFile;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** Should a defect of the check let through what Drools refuses, the rule is named. */
class UnbuiltRulesTest {
  private static final String RULES =
      "package trial\n"
          + Trial.rule("A box", "Box( count < 5 )")
          + Trial.rule("A box with a lid", "Box( lid == 5 )");

  @Test
  void whatTheEngineRefusesIsNamedAsItWasWritten() {
    RuleReading reading =
        RuleReader.read(GivenWords.vocabulary(), List.of(new SourceFile("trial/rules.drl", RULES)));
    Rulebook unchecked =
        new Rulebook(
            "trial",
            "0",
            List.of(),
            GivenWords.vocabulary().syntax(),
            reading.syntax(),
            reading.dependencies(),
            Trial.VOCABULARY,
            List.of(),
            Map.of(),
            GivenWords.given().phrases().book());

    UnbuiltRules refused =
        catchThrowableOfType(UnbuiltRules.class, () -> new DroolsEngine().build(unchecked));

    assertThat(refused.rules()).extracting(RuleSyntax::name).containsExactly("A box with a lid");
    assertThat(refused.rules().get(0).at().line()).isEqualTo(9);
    assertThat(refused).hasMessageContaining("lid");
  }
}
