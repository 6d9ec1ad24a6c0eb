package summit.facts.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;

/** What parties and what they ask for are called in one situation. */
class SituationNamesTest {
  @Test
  void aPartyThatNoFactNamesIsCalledByItsRegionOrAsTheRulebookSays() {
    Phrases phrases =
        phrases(
            "{'type': 'LeaderIntent', 'id': 'I', 'party': 'IN', 'stance': 'OPEN'}",
            "{'type': 'LeaderIntent', 'id': 'S', 'party': 'SU', 'stance': 'OPEN'}",
            "{'type': 'LeaderIntent', 'id': 'N', 'party': 'NN', 'stance': 'OPEN'}");

    assertThat(phrases.name("IN")).isEqualTo("India");
    assertThat(phrases.name("SU")).isEqualTo("the Soviet Union");
    assertThat(phrases.name("NN")).isEqualTo("NN");
  }

  @Test
  void aPartyIsCalledAsAFactNamesIt() {
    Phrases phrases =
        phrases(
            "{'type': 'Party', 'id': 'IN', 'name': 'Delhi'}",
            "{'type': 'LeaderIntent', 'id': 'I', 'party': 'IN', 'stance': 'OPEN'}");

    assertThat(phrases.name("IN")).isEqualTo("Delhi");
  }

  @Test
  void aDemandIsSaidInTheWordsThatWerePosted() {
    assertThat(said("an end to cross-border attacks"))
        .contains("an end to cross-border attacks")
        .doesNotContain("other");
  }

  @Test
  void aDemandOfManyWordsIsSaidByItsKind() {
    assertThat(said("one two three four five six seven eight nine ten eleven twelve thirteen"))
        .doesNotContain("thirteen");
  }

  private static String said(String description) {
    DecisionRequest request =
        Situations.of(
            Situations.SUMMIT,
            "{'type': 'SummitProposal', 'id': 'SP', 'principals': ['IN', 'PK']}",
            "{'type': 'StatedPrecondition', 'id': 'C', 'party': 'IN', 'subject': 'OTHER',"
                + " 'description': '"
                + description
                + "', 'status': 'UNMET'}");
    return Situations.SUMMIT.decide(request).preconditions().stream()
        .filter(one -> one.id().equals("stated-preconditions"))
        .findFirst()
        .orElseThrow()
        .because()
        .get(0)
        .text();
  }

  private static Phrases phrases(String... facts) {
    Evaluation evaluation = Situations.SUMMIT.evaluate(Situations.of(Situations.SUMMIT, facts));
    return evaluation.phrases();
  }
}
