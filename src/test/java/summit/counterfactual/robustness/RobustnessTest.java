package summit.counterfactual.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.comparison.Flip;
import summit.decision.DecisionRequest;
import summit.facts.Fact;

/** What flips when something is left out. */
class RobustnessTest {
  private static final DecisionRequest ARTICLE = Situations.article();
  private static final Robustness ROBUSTNESS =
      Robustness.of(Situations.SUMMIT, ARTICLE, Progress.NONE);

  @Test
  void whatEachFactCarriesIsWhatTheEngineSaysWithoutIt() {
    for (Fact fact : ARTICLE.facts()) {
      List<Fact> others = new ArrayList<>(ARTICLE.facts());
      others.remove(fact);

      assertThat(
              ROBUSTNESS.findings().stream()
                  .filter(finding -> finding.leftOut().what() == LeftOut.What.FACT)
                  .filter(finding -> finding.leftOut().of().equals(fact.id()))
                  .flatMap(finding -> finding.flips().stream()))
          .as(fact.id())
          .isEqualTo(
              Flip.between(
                  Situations.SUMMIT.evaluate(ARTICLE).outline(),
                  Situations.SUMMIT.evaluate(ARTICLE.of(others)).outline()));
    }
  }

  @Test
  void theVerdictOfTheArticleHangsOnTheHarshWordsAndTheCall() {
    assertThat(ROBUSTNESS.carriesVerdict()).containsExactly("F-005", "F-010");
    assertThat(ROBUSTNESS.carriesDelay()).isEmpty();
    assertThat(ROBUSTNESS.findings())
        .extracting(Robustness.Finding::sentence)
        .contains(
            "Without the call of 3 July 2025 (F-010): The verdict goes from"
                + " possible not imminent to undetermined",
            "Without what goes back to \"Peskov, 20 July 2025\" (8 facts): Preparation"
                + " goes from at risk to unknown");
  }

  @Test
  void whatFlipsTheVerdictComesFirst() {
    List<Boolean> verdicts =
        ROBUSTNESS.findings().stream()
            .map(
                finding ->
                    finding.flips().stream().anyMatch(one -> one.what() == Flip.What.VERDICT))
            .toList();

    assertThat(verdicts).contains(true, false);
    assertThat(verdicts.lastIndexOf(true)).isLessThan(verdicts.indexOf(false));
  }

  @Test
  void theSameFactsAreDecidedOnce() {
    assertThat(ROBUSTNESS.decided()).isLessThan(ROBUSTNESS.tried());
  }

  @Test
  void factsThatAreSetAsideCarryNothing() {
    List<String> aside =
        Situations.SUMMIT.evaluate(ARTICLE).admitted().setAside().stream()
            .map(one -> one.fact())
            .toList();

    assertThat(aside).isNotEmpty();
    assertThat(ROBUSTNESS.findings())
        .filteredOn(finding -> finding.leftOut().what() == LeftOut.What.FACT)
        .extracting(finding -> finding.leftOut().of())
        .doesNotContainAnyElementsOf(aside);
  }

  @Test
  void anUnrelatedFactFlipsNothing() {
    Robustness robustness =
        Robustness.of(
            Situations.MEETING,
            Situations.meeting(
                "{'type': 'Meeting', 'id': 'M', 'guests': ['A', 'B']}",
                "{'type': 'Reply', 'id': 'R', 'party': 'A', 'answer': 'ACCEPTED'}",
                "{'type': 'Estimate', 'id': 'E', 'topic': 'weather'}"),
            Progress.NONE);

    assertThat(robustness.findings())
        .extracting(finding -> finding.leftOut().of())
        .containsExactly("M", "R");
  }

  @Test
  void whatIsNotTriedOfVeryManyFactsIsSaid() {
    String[] signs =
        IntStream.range(0, 700)
            .mapToObj(i -> "{'type': 'Sign', 'id': 'S%d', 'says': 'GOOD'}".formatted(i))
            .toArray(String[]::new);

    Robustness robustness =
        Robustness.of(Situations.MEETING, Situations.meeting(signs), Progress.NONE);

    assertThat(robustness.decided()).isEqualTo(500);
    assertThat(robustness.cut()).contains("200 of 700 omissions were not tried. Post fewer facts.");
  }
}
