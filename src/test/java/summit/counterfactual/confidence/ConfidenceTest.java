package summit.counterfactual.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.counterfactual.Situations;
import summit.counterfactual.confidence.Confidence.Degree;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;

/** How far verdicts can be relied on. */
class ConfidenceTest {
  private static final String MEETING = "{'type': 'Meeting', 'id': 'M', 'guests': ['A', 'B']}";

  @Test
  void theVerdictOfTheArticleRestsOnThinGround() {
    Confidence confidence = of(Situations.SUMMIT, Situations.article());

    assertThat(confidence.degree()).isEqualTo(Degree.LOW);
    assertThat(confidence.because())
        .isEqualTo(
            "Of the 6 points that decide the answer, 2 rest on fresh reports that are a leader's"
                + " own words or come from two sources. Least is known for sure of a place that all"
                + " can reach: What is on file of Istanbul is too old after 26 July 2025.");
    assertThat(confidence.range())
        .isEqualTo(
            new Confidence.Range(Verdict.POSSIBLE_NOT_IMMINENT, Verdict.POSSIBLE_NOT_IMMINENT));
    assertThat(confidence.satisfied()).containsEntry(Tier.OUTCOME, new Confidence.Count(0, 1, 10));
  }

  @Test
  void twoOriginsThatAreWellGradedAreSolidGround() {
    Confidence confidence =
        meeting(refusal("R1", "A", "first", "B2"), refusal("R2", "B", "second", "A1"));

    assertThat(confidence.degree()).isEqualTo(Degree.HIGH);
    assertThat(confidence.decisive().get(0).because()).isEqualTo("It rests on 2 sources.");
  }

  @Test
  void oneOriginIsNot() {
    Confidence confidence =
        meeting(refusal("R1", "A", "one", "B2"), refusal("R2", "B", "one", "B2"));

    assertThat(confidence.degree()).isEqualTo(Degree.LOW);
    assertThat(confidence.because())
        .endsWith("Only R1, R2 are fresh and well graded, and they go back to one source.");
  }

  @Test
  void gradesBelowTheBestTwoAreNot() {
    Confidence confidence =
        meeting(refusal("R1", "A", "first", "C2"), refusal("R2", "B", "second", "B3"));

    assertThat(confidence.because()).endsWith("No fact is well graded: R1 C2, R2 B3.");
  }

  @Test
  void factsThatAreAboutToBeSetAsideAreNot() {
    Confidence confidence =
        meeting(
            refusal("R1", "A", "first", "B2").replace("07-20", "07-10"),
            refusal("R2", "B", "second", "B2").replace("07-20", "07-09"));

    assertThat(confidence.because())
        .endsWith("What is on file of R2 is too old after 23 July 2025.");
  }

  @Test
  void whatNobodyKnowsIsTheWeakestGroundAndWidensTheRange() {
    Confidence confidence = meeting();

    assertThat(confidence.degree()).isEqualTo(Degree.LOW);
    assertThat(confidence.because()).contains("Too little is known of it.");
    assertThat(confidence.range()).isEqualTo(new Confidence.Range(Verdict.BLOCKED, Verdict.READY));
    assertThat(confidence.satisfied()).containsEntry(Tier.GATE, new Confidence.Count(0, 1, 1));
  }

  @TestFactory
  Stream<DynamicTest> bothEndsOfTheRangeAreWhatTheEngineSays() {
    return Situations.shipped().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.title(), () -> endsAsTheEngineSays(Situations.request(one))));
  }

  private static void endsAsTheEngineSays(DecisionRequest request) {
    assertThat(of(Situations.SUMMIT, request).range())
        .isEqualTo(
            new Confidence.Range(
                verdict(request, Status.BLOCKING), verdict(request, Status.SATISFIED)));
  }

  private static Verdict verdict(DecisionRequest request, Status unknown) {
    return Situations.SUMMIT
        .outline(
            request,
            standing -> {
              Map<String, Status> supposed = new TreeMap<>(standing);
              supposed.replaceAll((id, status) -> status == Status.UNKNOWN ? unknown : status);
              return supposed;
            })
        .verdict();
  }

  private static Confidence meeting(String... replies) {
    return of(
        Situations.MEETING,
        Situations.meeting(
            Stream.concat(Stream.of(MEETING), Stream.of(replies)).toArray(String[]::new)));
  }

  private static Confidence of(DecisionMaker maker, DecisionRequest request) {
    Evaluation evaluation = maker.evaluate(request);
    return Confidence.of(
        NearbyDecisions.of(maker, evaluation), evaluation, maker.write(evaluation));
  }

  private static String refusal(String id, String party, String origin, String grade) {
    return "{'type': 'Reply', 'id': '%s', 'party': '%s', 'answer': 'REFUSED', 'givenOn': '2025-07-20',"
            .formatted(id, party)
        + " 'source': {'origin': '%s', 'reliability': '%s', 'credibility': %s}}"
            .formatted(origin, grade.substring(0, 1), grade.substring(1));
  }
}
