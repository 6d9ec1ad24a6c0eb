package summit.counterfactual.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Status;
import summit.explanation.why.Depth;
import summit.rulebook.Case;

/** What a reader is told first. */
class InShortTest {
  private static final String MEETING =
      "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU']}";

  private static ExplainedDecision answer(DecisionRequest request) {
    return new AnswerMaker().answer(Situations.SUMMIT, request, Depth.NONE);
  }

  private static InShort of(String... facts) {
    return answer(Situations.of(Situations.SUMMIT, facts)).inShort();
  }

  @Test
  void theArticleIsSaidInOrder() {
    InShort article = answer(Situations.article()).inShort();

    assertThat(article.about()).isEqualTo("Trump and Putin: a signing");
    assertThat(article.answer())
        .isEqualTo(
            "Not yet. As of 21 July 2025, a signing is possible but not imminent within 14 days.");
    assertThat(article.inTheWay())
        .extracting(InShort.Hindrance::precondition)
        .containsExactly("stated-preconditions", "date-and-venue", "groundwork");
    assertThat(article.others()).contains("5 more things stand in the way.");
    assertThat(article.nextStep().parties()).containsExactly("RU");
    assertThat(article.nextStep().precondition()).isEqualTo("stated-preconditions");
    assertThat(article.nextStep().sentence()).startsWith("Ask Russia to drop ");
    assertThat(article.delay()).startsWith("Russia is delaying");
    assertThat(article.holds()).endsWith("relied on until 2 August 2025.");
    assertThat(article.sentences())
        .containsSubsequence(
            article.about(),
            article.answer(),
            article.inTheWay().get(0).sentence(),
            article.nextStep().sentence(),
            article.delay(),
            article.holds());
  }

  static List<Case> cases() {
    return Situations.shipped();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseIsSaidInUnder120WordsWithoutABlankOrASentenceTwice(Case one) {
    ExplainedDecision answer = answer(Situations.request(one));

    assertThat(answer.inShort().words()).isLessThan(120);
    assertThat(answer.inShort().sentences())
        .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("…", "  ", " ."))
        .doesNotHaveDuplicates();
    assertThat(answer.inShort().sentences().stream().skip(1))
        .allSatisfy(sentence -> assertThat(sentence).matches("[\\p{Lu}\\d“].*[.?]"));
  }

  @Test
  void leadersAreNamedWhereEachIsOnFileElseTheCountries() {
    assertThat(of(MEETING).about())
        .isEqualTo("The United States and Russia: an exploratory meeting");
    assertThat(
            of(
                    MEETING,
                    "{'type': 'Party', 'id': 'US', 'name': 'United States', 'leader': 'D. Trump'}")
                .about())
        .isEqualTo("The United States and Russia: an exploratory meeting");
    assertThat(
            of(
                    MEETING,
                    "{'type': 'Party', 'id': 'US', 'name': 'United States', 'leader': 'D. J."
                        + " Trump'}",
                    "{'type': 'Party', 'id': 'RU', 'name': 'Russia', 'leader': 'Vladimir Putin'}")
                .about())
        .isEqualTo("Trump and Vladimir Putin: an exploratory meeting");
  }

  @Test
  void manyAreCounted() {
    assertThat(
            of("{'type': 'SummitProposal', 'id': 'S', 'principals':"
                    + " ['US', 'RU', 'CN', 'FR', 'GB', 'DE']}")
                .about())
        .isEqualTo("6 parties: an exploratory meeting");
  }

  @Test
  void ofNothingTheNextStepIsToFindOut() {
    InShort nothing = of();

    assertThat(nothing.about()).isEqualTo("An exploratory meeting: who would meet is not on file");
    assertThat(nothing.inTheWay())
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.status()).isEqualTo(Status.UNKNOWN));
    assertThat(nothing.nextStep().sentence()).startsWith("Find out: What has each leader");
    assertThat(nothing.nextStep().parties()).isEmpty();
    assertThat(nothing.delay()).startsWith("Nobody's conduct is on record");
  }

  @Test
  void ofAMeetingThatIsReadyNothingIsInTheWay() {
    Optional<Case> ready =
        Situations.shipped().stream()
            .filter(one -> one.path().endsWith("/alaska-as-a-listening-exercise.yaml"))
            .findFirst();

    InShort inShort = answer(Situations.request(ready.orElseThrow())).inShort();

    assertThat(inShort.answer()).startsWith("Yes. As of 12 August 2025");
    assertThat(inShort.inTheWay()).isEmpty();
    assertThat(inShort.others()).isEmpty();
    assertThat(inShort.nextStep().precondition()).isEmpty();
  }

  @Test
  void namesAndTextsOfManyWordsMakeItNoLonger() {
    String name = "a ".repeat(200) + "b";

    InShort inShort =
        of(
            MEETING,
            "{'type': 'Position', 'id': 'P-1', 'party': 'RU', 'issue': 'TERRITORY', 'flexibility':"
                + " 'RED_LINE', 'statedOn': '2025-07-20', 'text': '"
                + name
                + "'}");

    assertThat(inShort.words()).isLessThan(120);
  }

  @Test
  void thePartiesOfAnAnswerHaveNames() {
    assertThat(answer(Situations.article()).names())
        .containsEntry("US", "United States")
        .containsEntry("RU", "Russia")
        .containsEntry("UA", "Ukraine");
  }
}
