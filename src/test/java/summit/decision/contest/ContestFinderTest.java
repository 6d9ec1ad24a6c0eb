package summit.decision.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.decision.Decisions.answer;
import static summit.decision.Decisions.decide;
import static summit.decision.Decisions.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;

/** Facts that contradict each other decide nothing, unless the outcome is the same either way. */
class ContestFinderTest {
  @Test
  void aPreconditionThatHangsOnContradictingFactsIsUnknownAndContested() {
    PreconditionAnswer visits =
        answer("visits", decide(visit("V1", "A", true), visit("V2", "A", false)));

    assertThat(visits.status()).isEqualTo(Status.UNKNOWN);
    assertThat(visits.because().get(0))
        .isEqualTo(
            new Reason(
                "Facts that contradict each other decide nothing",
                "A visit was paid cannot be judged, since V1 and V2 contradict each other. By V1,"
                    + " the held is yes. By V2, the held is no.",
                List.of("V1", "V2"),
                "",
                "admission",
                List.of(),
                List.of()));
    assertThat(visits.also())
        .as("what either side would conclude")
        .extracting(Reason::rule)
        .containsExactlyInAnyOrder("A visit was paid", "A visit fell through");
  }

  @Test
  void aContestDoesNotTouchOtherPreconditions() {
    Decision decision =
        decide(
            visit("V1", "A", true),
            visit("V2", "A", false),
            "{'type': 'Sign', 'id': 'S', 'says': 'GOOD'}");

    assertThat(answer("sign", decision).status()).isEqualTo(Status.SATISFIED);
  }

  @Test
  void whatBlocksAnywayStillBlocks() {
    assertThat(
            status(
                "visits", visit("V1", "A", true), visit("V2", "A", false), visit("V3", "B", false)))
        .isEqualTo(Status.BLOCKING);
  }

  @Test
  void whatBlocksOnlyWhileNeitherSideIsBelievedIsContested() {
    PreconditionAnswer visits =
        answer(
            "visits",
            decide(
                visit("V1", "A", true),
                visit("V2", "A", false),
                "{'type': 'Sign', 'id': 'S', 'says': 'BAD', 'about': 'visits'}"));

    assertThat(visits.status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void whatBothSidesConcludeIsNotContested() {
    PreconditionAnswer visits = answer("visits", decide(estimate("E1", 1), estimate("E2", 2)));

    assertThat(visits.status()).isEqualTo(Status.BLOCKING);
    assertThat(visits.because())
        .extracting(Reason::rule)
        .containsOnly("An estimate speaks against visits");
  }

  @Test
  void aContestThatBlocksEitherWayIsNotHiddenByAnother() {
    PreconditionAnswer visits =
        answer(
            "visits",
            decide(
                estimate("E1", 1),
                estimate("E2", 2),
                visit("V1", "A", true),
                visit("V2", "A", false)));

    assertThat(visits.status()).isEqualTo(Status.BLOCKING);
    assertThat(visits.also())
        .extracting(Reason::text)
        .contains(
            "A visit was paid cannot be judged, since V1 and V2 contradict each other. By V1, the"
                + " held is yes. By V2, the held is no.");
  }

  private static String estimate(String id, int count) {
    return "{'type': 'Estimate', 'id': '%s', 'topic': 'visits', 'count': %d}".formatted(id, count);
  }

  private static String visit(String id, String party, boolean held) {
    return "{'type': 'Visit', 'id': '%s', 'parties': ['%s'], 'date': '2025-07-18', 'held': %s}"
        .formatted(id, party, held);
  }
}
