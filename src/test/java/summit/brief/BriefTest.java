package summit.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.counterfactual.Situations;
import summit.rulebook.Case;

class BriefTest {
  @Test
  void sectionsComeInTheOrderOfTheHouse() {
    assertThat(Briefs.article().sections().stream().map(Section::heading))
        .containsExactly(
            "As of 21 July 2025",
            "Bottom line",
            "What blocks it",
            "What would change it soonest",
            "Who is delaying",
            "If held now",
            "Clock",
            "Changed since 14 July 2025",
            "Confidence",
            "Sources");
  }

  @Test
  void theBottomLineIsTheVerdictWithItsLevelAndTrend() {
    assertThat(Briefs.section(Briefs.article(), "Bottom line").lines())
        .containsExactly(
            "↑ A signing is possible but not imminent within 14 days. At most an exploratory"
                + " meeting is supported.");
  }

  @Test
  void fourBlockersHaveRows() {
    assertThat(Briefs.section(Briefs.article(), "What blocks it").rows())
        .hasSize(4)
        .first()
        .isEqualTo(
            List.of(
                "Stated preconditions met or waived",
                "Russia sets a precondition on groundwork that… [1]",
                "20 Jul",
                "B2",
                "Russia waives it"));
  }

  @Test
  void sourcesAreCitedByNumber() {
    assertThat(Briefs.section(Briefs.article(), "Sources").lines())
        .singleElement()
        .asString()
        .startsWith("[1] Peskov, 20 July 2025; [2] ");
  }

  /** The situations that were; drills are smaller. */
  static List<Case> cases() {
    return Situations.shipped().stream().filter(one -> !one.path().contains("/a-drill-")).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyHistoricCaseFitsOnThePage(Case one) {
    assertThat(Briefs.of(Situations.request(one)).words()).isBetween(60, Brief.MAX_WORDS);
  }
}
