package summit.counterfactual.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.counterfactual.Situations;
import summit.decision.DecisionMaker;
import summit.decision.ParleyFiles;
import summit.decision.meeting.GivenWords;
import summit.evaluation.drools.DroolsEngine;
import summit.explanation.why.Depth;
import summit.explanation.why.Explainer;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

/** What explains the decisions of a version is made once, whoever else is asked meanwhile. */
class AnswerMakerTest {
  private final List<String> made = new ArrayList<>();
  private final AnswerMaker answering =
      new AnswerMaker(
          rulebook -> {
            made.add(rulebook.version());
            return new Explainer(rulebook);
          });
  private DecisionMaker active;
  private DecisionMaker draft;

  @BeforeEach
  void build(@TempDir Path folder) throws Exception {
    ParleyFiles parley = new ParleyFiles(folder, "parley").write("one");
    active = maker(parley);
    draft = maker(parley.write("two"));
  }

  @Test
  void aDraftAndTheActiveRulebookOfItsNameAreAskedInTurnAndExplainedByTheirOwn() {
    for (int i = 0; i < 3; i++) {
      assertThat(markers(active)).containsExactly("one");
      assertThat(markers(draft)).containsExactly("two");
    }

    assertThat(made).containsExactly(active.rulebook().version(), draft.rulebook().version());
  }

  @Test
  void whoWantsNoExplanationHasNothingMade() {
    answering.answer(active, Situations.of(active, ParleyFiles.PROPOSAL), Depth.NONE);

    assertThat(made).isEmpty();
  }

  private List<String> markers(DecisionMaker maker) {
    ExplainedDecision answer =
        answering.answer(maker, Situations.of(maker, ParleyFiles.PROPOSAL), Depth.SUMMARY);
    assertThat(answer.explanation()).isPresent();
    return ParleyFiles.markers(answer.decision());
  }

  private static DecisionMaker maker(ParleyFiles parley) throws Exception {
    Rulebook rulebook =
        RulebookReader.read(GivenWords.given(), "parley", parley.rulesFolder().sources("parley"));
    return new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
  }
}
