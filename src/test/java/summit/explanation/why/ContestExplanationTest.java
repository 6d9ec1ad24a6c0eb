package summit.explanation.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.counterfactual.change.FactChange;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.contest.Contest;
import summit.decision.meeting.Status;
import summit.facts.Fact;

/** What an explanation says where facts contradict each other, and that the engine agrees. */
class ContestExplanationTest {
  private static final String A_MEETING =
      "{'type': 'Meeting', 'id': 'M', 'guests': ['A', 'B']}, "
          + reply("RB", "ACCEPTED").replace("'party': 'A'", "'party': 'B'");

  @Test
  void eachSideSaysHowThePreconditionWouldStandAndWhatSettlesIt() {
    NearMiss near = nearest("visits", visit("V1", "A", true), visit("V2", "A", false)).get(0);

    assertThat(near.rule()).isEqualTo("Facts that contradict each other decide nothing");
    assertThat(near.at()).isEqualTo("admission");
    assertThat(near.concludes()).isEqualTo("SATISFIED");
    assertThat(near.facts()).containsExactly("V1", "V2");
    assertThat(near.sentence())
        .isEqualTo(
            "V1 says the held is yes. Then a visit was paid would be settled. V2 says the held is"
                + " no. Then it would stand in the way. To settle it, either V1 or V2 would have to"
                + " be withdrawn or superseded, or a later statement would have to confirm one of"
                + " them.");
  }

  @Test
  void factsThatSayTheSameStandTogether() {
    assertThat(
            nearest(
                    "guests-willing",
                    A_MEETING,
                    reply("R1", "ACCEPTED"),
                    reply("R2", "REFUSED"),
                    reply("R3", "ACCEPTED"),
                    reply("R4", "OPEN"))
                .get(0)
                .sentence())
        .startsWith(
            "R1 and R3 say the answer is accepted. Then guests are willing would be settled. R2"
                + " says the answer is refused. Then it would stand in the way. R4 says the answer"
                + " is open. Then it would be at risk. To settle it, all of these statements but"
                + " one would have to be withdrawn");
  }

  @Test
  void ofTwoContradictionsEachNamesTheOther() {
    List<NearMiss> near =
        nearest(
            "visits",
            visit("V1", "A", true),
            visit("V2", "A", false),
            visit("W1", "B", true),
            visit("W2", "B", false));

    assertThat(near.get(0).sentence())
        .endsWith(" The contradiction between W1 and W2 would have to be settled as well.");
    assertThat(near.get(1).sentence())
        .endsWith(" The contradiction between V1 and V2 would have to be settled as well.");
  }

  @Test
  void whatBlocksAnywayIsNotSaidToHangOnAContradiction() {
    assertThat(
            nearest(
                "visits", visit("V1", "A", true), visit("V2", "A", false), visit("V3", "B", false)))
        .extracting(NearMiss::at)
        .doesNotContain(Contest.AT);
  }

  @Test
  void aLaterStatementThatConfirmsOneSettlesIt() {
    for (boolean held : new boolean[] {true, false}) {
      Evaluation settled =
          Situations.MEETING.evaluate(
              Situations.meeting(
                  visit("V1", "A", true),
                  visit("V2", "A", false),
                  visit("V9", "A", held).replace("}", ", 'reportedOn': '2025-07-20'}")));

      assertThat(settled.standing().get("visits"))
          .isEqualTo(held ? Status.SATISFIED : Status.BLOCKING);
    }
  }

  @Test
  void onceTheOtherSidesAreWithdrawnThePreconditionStandsAsSaid() {
    settle(
        Situations.MEETING,
        Situations.meeting(
            A_MEETING,
            reply("R1", "ACCEPTED"),
            reply("R2", "REFUSED"),
            reply("R3", "ACCEPTED"),
            reply("R4", "OPEN")),
        "guests-willing");
    settle(Situations.SUMMIT, putinsAnswer(), "leaders-willing");
  }

  @Test
  void putinsContestedAnswerToZelenskyyReadsAsADeskOfficerWouldSayIt() {
    assertThat(nearest(Situations.SUMMIT, putinsAnswer(), "leaders-willing").get(0).sentence())
        .isEqualTo(
            "F-002 says Russia's answer to a meeting is \u201cyes\u201d. Then the will to meet"
                + " would be settled. F-003 says Russia's answer to a meeting is \u201cnot"
                + " yet\u201d. Then it would be at risk. To settle it, either F-002 or F-003 would"
                + " have to be withdrawn or superseded, or a later statement would have to confirm"
                + " one of them.");
  }

  private static void settle(DecisionMaker maker, DecisionRequest request, String precondition) {
    Contest contest = maker.evaluate(request).contestsOf(precondition).get(0);
    assertThat(contest.sides()).extracting(Contest.Side::status).doesNotHaveDuplicates();
    for (Contest.Side side : contest.sides()) {
      List<FactChange> withdrawn =
          contest.facts().stream()
              .filter(fact -> !side.facts().contains(fact))
              .map(Fact::id)
              .<FactChange>map(FactChange.Withdraw::new)
              .toList();
      Evaluation settled = maker.evaluate(request.of(FactChange.apply(withdrawn, request.facts())));

      assertThat(settled.standing().get(precondition)).isEqualTo(side.status());
    }
  }

  private static DecisionRequest putinsAnswer() {
    return Situations.shipped().stream()
        .filter(one -> one.path().endsWith("/putins-answer-to-zelenskyy-is-contested.yaml"))
        .map(Situations::request)
        .findFirst()
        .orElseThrow();
  }

  private static List<NearMiss> nearest(String precondition, String... facts) {
    return nearest(Situations.MEETING, Situations.meeting(facts), precondition);
  }

  private static List<NearMiss> nearest(
      DecisionMaker maker, DecisionRequest request, String precondition) {
    return new Explainer(maker.rulebook())
        .explain(maker.evaluate(request), Depth.SUMMARY).orElseThrow().preconditions().stream()
            .filter(one -> one.id().equals(precondition))
            .flatMap(one -> one.nearest().stream())
            .toList();
  }

  private static String visit(String id, String party, boolean held) {
    return "{'type': 'Visit', 'id': '%s', 'parties': ['%s'], 'date': '2025-07-18', 'held': %s}"
        .formatted(id, party, held);
  }

  private static String reply(String id, String answer) {
    return ("{'type': 'Reply', 'id': '%s', 'party': 'A', 'meeting': 'M', 'answer': '%s',"
            + " 'givenOn': '2025-07-18'}")
        .formatted(id, answer);
  }
}
