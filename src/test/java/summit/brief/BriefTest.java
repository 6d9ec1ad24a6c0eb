package summit.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.brief.page.BriefFormat;
import summit.counterfactual.Situations;
import summit.rulebook.Case;

class BriefTest {
  private static List<String> lines(String heading) {
    return Briefs.section(Briefs.article(), heading).lines();
  }

  @Test
  void sectionsComeInTheOrderInWhichAMinisterAsks() {
    assertThat(Briefs.article().title()).isEqualTo("Trump and Putin: a signing");
    assertThat(Briefs.article().sections().stream().map(Section::heading))
        .containsExactly(
            "Bottom line",
            "Who",
            "What stands in the way",
            "What to say to whom",
            "What is not known",
            "What changes it, and when",
            "Who is delaying, and how sure that is",
            "If it were held now",
            "How sure this is",
            "Sources");
  }

  @Test
  void theBottomLineIsTheAnswerAndWhichWayThingsGo() {
    assertThat(lines("Bottom line"))
        .containsExactly(
            "Not yet. As of 21 July 2025, a signing is possible but not imminent within 14 days.",
            "More is known than on 14 July 2025.");
  }

  @Test
  void itIsSaidWhoMeetsAndWhoIsKeptOut() {
    assertThat(lines("Who"))
        .containsExactly(
            "D. Trump for the United States and V. Putin for Russia would meet.",
            "Not included so far: Ukraine.");
  }

  @Test
  void aBlockerHasASinceAndWhoCanLiftItByWhatAct() {
    List<String> first = Briefs.section(Briefs.article(), "What stands in the way").rows().get(0);

    assertThat(first.get(0)).startsWith("Russia's condition, ").endsWith(". [1]");
    assertThat(first.get(1)).isEqualTo("20 July 2025");
    assertThat(first.get(2)).startsWith("Russia drops ").endsWith(".");
  }

  @Test
  void itIsSaidWhatToAskOfWhomAndWhatThenFollows() {
    assertThat(lines("What to say to whom").get(0)).startsWith("Ask Russia to drop ");
    assertThat(lines("What changes it, and when"))
        .contains(
            "If what decides it now were settled, the answer would be: the leaders can meet, but"
                + " are not ready for a signing.")
        .anySatisfy(line -> assertThat(line).contains("From 2 August 2025"))
        .anySatisfy(
            line -> assertThat(line).startsWith("Ahead: the round of talks of 23 July 2025"));
  }

  @Test
  void sourcesAreCitedByNumber() {
    assertThat(lines("Sources").get(0)).startsWith("[1] Peskov, 20 July 2025 (B2)");
  }

  @Test
  void withoutFactsOneLineSaysSo() {
    Brief brief = Briefs.of(Situations.of(Situations.SUMMIT));

    assertThat(brief.sections())
        .singleElement()
        .extracting(Section::lines)
        .isEqualTo(
            List.of(
                "As of 21 July 2025 nothing that counts is on file, so nothing can be said of a"
                    + " meeting."));
  }

  static List<Case> cases() {
    return Situations.shipped();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseIsOnePageOfWholeSentencesWithNothingBlank(Case one) throws IOException {
    Brief brief = Briefs.of(Situations.request(one));

    assertThat(brief.words()).isLessThanOrEqualTo(Brief.MAX_WORDS);
    for (Section section : brief.sections()) {
      assertThat(section.lines().size() + section.rows().size()).as(section.heading()).isPositive();
      assertThat(section.texts())
          .allSatisfy(
              text ->
                  assertThat(text)
                      .isNotBlank()
                      .doesNotContain("…", "  ", ": .", "..", " .", "–", "_"));
      assertThat(section.lines()).doesNotHaveDuplicates();
    }
    try (PDDocument pdf = Loader.loadPDF(BriefFormat.PDF.write(brief))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }
}
