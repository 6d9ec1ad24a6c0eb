package summit.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.decision.Decisions.answer;
import static summit.decision.Decisions.decide;
import static summit.decision.Decisions.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.decision.answer.Decision;
import summit.decision.answer.Delay;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.delay.DelayLevel;
import summit.decision.finding.Reason;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;
import summit.facts.Fact;
import summit.facts.MeetingVocabulary;
import summit.json.AnswerJson;

class DecisionMakerTest {
  private static final String MEETING =
      "{'type': 'Meeting', 'id': 'M', 'guests': ['B', 'A'], 'level': 'NEGOTIATING'}";

  @Test
  void withoutFactsEverythingIsUnknownAndNothingIsSatisfied() {
    Decision decision = decide();

    assertThat(decision.preconditions())
        .extracting(PreconditionAnswer::status)
        .containsOnly(Status.UNKNOWN);
    assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(decision.supportedAmbition()).isEmpty();
    assertThat(decision.counts())
        .containsEntry(Tier.GATE, new Decision.StatusCounts(0, 0, 0, 1, 0, 1));
    assertThat(answer("sign", decision).missing())
        .containsExactly(new PreconditionAnswer.Missing("Sign", "What signs are there?"));
  }

  @ParameterizedTest
  @CsvSource({
    "GOOD, GOOD, SATISFIED",
    "IRRELEVANT, IRRELEVANT, NOT_APPLICABLE",
    "UNCLEAR, UNCLEAR, UNKNOWN",
    "SHAKY, BAD, BLOCKING",
    "UNCLEAR, BAD, BLOCKING",
    "GOOD, BAD, BLOCKING",
    "IRRELEVANT, BAD, BLOCKING",
    "UNCLEAR, SHAKY, AT_RISK",
    "GOOD, SHAKY, AT_RISK",
    "IRRELEVANT, SHAKY, AT_RISK",
    "GOOD, UNCLEAR, UNKNOWN",
    "IRRELEVANT, UNCLEAR, UNKNOWN",
    "IRRELEVANT, GOOD, SATISFIED"
  })
  void theStrongerFindingDecidesTheStatus(String one, String other, Status expected) {
    Decision decision = decide(sign("S1", one), sign("S2", other));

    assertThat(answer("sign", decision).status()).isEqualTo(expected);
  }

  @Test
  void whatDidNotDecideIsShownBesideWhatDid() {
    PreconditionAnswer sign = answer("sign", decide(sign("S1", "GOOD"), sign("S2", "BAD")));

    assertThat(sign.because()).extracting(Reason::rule).containsExactly("A bad sign");
    assertThat(sign.also()).extracting(Reason::rule).containsExactly("A good sign");
  }

  @Test
  void aRuleThatFindsSomethingUnknownSaysWhatToAsk() {
    assertThat(answer("sign", decide(sign("S", "UNCLEAR"))).missing())
        .containsExactly(new PreconditionAnswer.Missing("", "What does the unclear sign mean?"));
  }

  @Test
  void aRuleAboutTheAbsenceOfDerivedFactsWaitsForAllOfThem() {
    String[] all = {MEETING, reply("R1", "A", "ACCEPTED"), reply("R2", "B", "ACCEPTED")};

    assertThat(status("guests-willing", all)).isEqualTo(Status.SATISFIED);
    assertThat(status("guests-willing", all[2], all[1], all[0])).isEqualTo(Status.SATISFIED);
    assertThat(status("guests-willing", all[0], all[1])).isEqualTo(Status.AT_RISK);
  }

  @Test
  void aDerivedFactIsExplainedDownToWhatWasPosted() {
    Reason reason =
        answer("guests-willing", decide(MEETING, reply("R1", "A", "ACCEPTED"))).because().get(0);

    assertThat(reason.rule()).isEqualTo("A guest is reluctant");
    assertThat(reason.text()).isEqualTo("B has not accepted.");
    assertThat(reason.facts()).as("the meeting names the guest").containsExactly("M");
    assertThat(reason.at()).matches("meeting/rules\\.drl:\\d+");
    assertThat(reason.lift()).containsExactly(new Reason.Lift(List.of("B"), "B accepts"));
  }

  @Test
  void aReasonCitesTheEvidenceOfItsFactsThenWhatTheRuleRestsOn() {
    String fact = "{'type': 'Sign', 'id': 'S', 'says': 'BAD', 'evidence': ['D-1', 'C10', 'C2']}";
    Decision decision = decide(fact);

    assertThat(answer("sign", decision).because().get(0).source()).isEqualTo("C2, C10, D-1");
    assertThat(decision.sources())
        .isEqualTo(
            Map.of(
                "C2",
                "Signs are read as they stand.",
                "C10",
                "The weather was fine.",
                "D-1",
                "The invitation."));
  }

  @Test
  void evidenceMayBeAnyText() {
    String fact =
        "{'type': 'Sign', 'id': 'S', 'says': 'BAD', 'evidence': ['2025-07-20 transcript', '']}";

    assertThat(answer("sign", decide(fact)).because().get(0).source())
        .isEqualTo(", 2025-07-20 transcript, C2");
  }

  @Test
  void theWordAfterALiftsVariableMayBeAComma() {
    PreconditionAnswer answer =
        answer(
            "guests-willing",
            decide(
                "{'type': 'Reply', 'id': 'R', 'party': 'A', 'answer': 'NO',"
                    + " 'terms': ['late', 'far']}"));

    assertThat(answer.because().get(0).text()).isEqualTo("A refuses; terms: late and far.");
    assertThat(answer.because().get(0).lift())
        .containsExactly(new Reason.Lift(List.of("A"), "A, who refused, comes after all"));
  }

  @Test
  void bothInALiftStandsForTheGuestsAndAnAbsentPartyForNobody() {
    String shaky = "{'type': 'Sign', 'id': 'S', 'says': 'SHAKY'%s}";

    assertThat(lifts(MEETING, shaky.formatted(", 'about': 'BOTH'")))
        .containsExactly(new Reason.Lift(List.of("A", "B"), "A and B steadies it"));
    assertThat(lifts(MEETING, shaky.formatted(", 'about': 'A'")))
        .containsExactly(new Reason.Lift(List.of("A"), "A steadies it"));
    assertThat(lifts(MEETING, shaky.formatted(""))).isEmpty();
    assertThat(lifts(shaky.formatted(", 'about': 'BOTH'"))).as("no guests are known").isEmpty();
  }

  @Test
  void onlyWhoCanLiftAloneHasControl() {
    Decision decision =
        decide(MEETING, "{'type': 'Sign', 'id': 'S', 'says': 'SHAKY', 'about': 'BOTH'}");

    assertThat(decision.delay().control())
        .filteredOn(control -> control.precondition().equals("sign"))
        .containsExactly(new Delay.Control("sign", Status.AT_RISK, List.of()));
  }

  @Test
  void theVerdictIsTheWorstThatRulesConcludeAndNamesItsPreconditions() {
    Decision decision = decide(MEETING, reply("R1", "A", "REFUSED"), reply("R2", "B", "ACCEPTED"));

    assertThat(decision.verdict()).isEqualTo(Verdict.BLOCKED);
    assertThat(decision.because())
        .extracting(Reason::text)
        .containsExactly("Guests are willing blocks.");
    assertThat(decision.because().get(0).preconditions()).containsExactly("guests-willing");
  }

  @Test
  void rulesConcludeReadinessAndAmbitionOnceStatusesAreKnown() {
    Decision decision = decide(MEETING, reply("R1", "A", "ACCEPTED"), reply("R2", "B", "ACCEPTED"));

    assertThat(decision.verdict()).isEqualTo(Verdict.READY);
    assertThat(decision.supportedAmbition()).contains(Level.SIGNING);
    assertThat(decision.readiness()).isEqualTo(Map.of(Level.SIGNING, Readiness.READY));
    assertThat(decision.level()).as("what the meeting aims at").isEqualTo(Level.NEGOTIATING);
  }

  @Test
  void theLedgerIsBalancedBeforeRulesSpeakOfIt() {
    String act =
        "{'type': 'Act', 'id': '%s', 'party': 'A', 'direction': 'DELAYING', 'kind': 'refusal'}";

    Decision decision = decide(act.formatted("A1"), act.formatted("A2"));

    assertThat(decision.delay().level()).isEqualTo(DelayLevel.PRIMARY);
    assertThat(decision.delay().primary()).contains("A");
    assertThat(decision.delay().lead()).isEqualTo(4);
    assertThat(decision.delay().parties()).extracting(Delay.PartyLedger::net).containsExactly(4);
  }

  @Test
  void theSameFactsInAnyOrderGiveTheSameBytes() {
    List<Fact> facts =
        new ArrayList<>(
            MeetingVocabulary.facts(
                MEETING,
                reply("R1", "A", "ACCEPTED"),
                reply("R2", "B", "REFUSED"),
                reply("R3", "B", "OPEN"),
                sign("S1", "GOOD"),
                sign("S2", "SHAKY"),
                sign("S3", "BAD"),
                visit("V1", true),
                visit("V2", false),
                "{'type': 'Act', 'id': 'A1', 'party': 'A', 'direction': 'DELAYING', 'kind': 'x'}",
                "{'type': 'Act', 'id': 'A2', 'party': 'B', 'direction': 'ADVANCING', 'kind':"
                    + " 'y'}"));
    byte[] expected = AnswerJson.indented(decide(facts));

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertThat(AnswerJson.indented(decide(facts))).isEqualTo(expected);
    }
  }

  @Test
  void theIdentityOfADecisionTellsWhereOneValueEndsAndTheNextBegins() {
    String sign = "{'type': 'Sign', 'id': 'S', 'says': 'BAD', %s}";

    assertThat(decide(sign.formatted("'about': 'x', 'note': 'y'")).id())
        .isNotEqualTo(decide(sign.formatted("'about': 'x, note=y'")).id());
    assertThat(decide(sign.formatted("'evidence': ['C1', 'C2']")).id())
        .isNotEqualTo(decide(sign.formatted("'evidence': ['C1, C2']")).id());
  }

  private static List<Reason.Lift> lifts(String... facts) {
    return answer("sign", decide(facts)).because().get(0).lift();
  }

  private static String reply(String id, String party, String answer) {
    return "{'type': 'Reply', 'id': '%s', 'party': '%s', 'answer': '%s', 'givenOn': '2025-07-20'}"
        .formatted(id, party, answer);
  }

  private static String sign(String id, String says) {
    return "{'type': 'Sign', 'id': '%s', 'says': '%s'}".formatted(id, says);
  }

  private static String visit(String id, boolean held) {
    return "{'type': 'Visit', 'id': '%s', 'parties': ['A'], 'date': '2025-07-01', 'held': %s}"
        .formatted(id, held);
  }
}
