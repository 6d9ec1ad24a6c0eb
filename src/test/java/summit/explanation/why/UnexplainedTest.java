package summit.explanation.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.decision.DecisionMaker;
import summit.decision.Evaluation;
import summit.decision.meeting.GivenWords;
import summit.decision.meeting.Status;
import summit.evaluation.interpreter.Interpreter;
import summit.rulebook.LargeRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** Where much more is unknown than a reader can ask about, a summary counts what nobody posted. */
class UnexplainedTest {
  private static final int PRECONDITIONS = 60;

  @Test
  void aSummaryCountsWhatIsUnknownForWantOfAnyFactPastSome() throws Exception {
    LargeRulebook files = new LargeRulebook("large", PRECONDITIONS * 20);
    Rulebook rulebook = RulebookReader.read(GivenWords.given(), files.name(), files.files());
    Explainer explainer = new Explainer(rulebook);
    try (DecisionMaker maker = new DecisionMaker(rulebook, new Interpreter().build(rulebook))) {
      Evaluation nothing = maker.evaluate(Situations.of(maker));
      assertThat(nothing.standing().values()).containsOnly(Status.UNKNOWN);

      Explanation summary = explainer.explain(nothing, Depth.SUMMARY).orElseThrow();
      Explanation full = explainer.explain(nothing, Depth.FULL).orElseThrow();

      assertThat(summary.unexplained()).contains(10);
      assertThat(summary.preconditions()).hasSize(50);
      assertThat(full.unexplained()).isEmpty();
      assertThat(full.preconditions()).hasSize(PRECONDITIONS);
    }
  }

  @Test
  void ofTheShippedRulebookAllIsExplained() {
    Evaluation nothing = Situations.SUMMIT.evaluate(Situations.of(Situations.SUMMIT));

    Explanation summary =
        new Explainer(Situations.SUMMIT.rulebook()).explain(nothing, Depth.SUMMARY).orElseThrow();

    assertThat(summary.unexplained()).isEqualTo(Optional.empty());
  }
}
