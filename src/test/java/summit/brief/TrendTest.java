package summit.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.decision.meeting.Status.BLOCKING;
import static summit.decision.meeting.Status.SATISFIED;
import static summit.decision.meeting.Status.UNKNOWN;
import static summit.decision.meeting.Verdict.BLOCKED;
import static summit.decision.meeting.Verdict.POSSIBLE_NOT_IMMINENT;
import static summit.decision.meeting.Verdict.READY;
import static summit.decision.meeting.Verdict.UNDETERMINED;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.decision.DecisionOutline;
import summit.decision.delay.DelayLevel;
import summit.decision.meeting.Level;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

/** Which way things go is told from how much is known of them. */
class TrendTest {
  @Test
  void aBetterVerdictIsBetter() {
    assertThat(Trend.between(of(POSSIBLE_NOT_IMMINENT, UNKNOWN), of(READY, UNKNOWN)))
        .isEqualTo(Trend.BETTER);
    assertThat(Trend.between(of(BLOCKED, BLOCKING), of(UNDETERMINED, UNKNOWN)))
        .isEqualTo(Trend.BETTER);
    assertThat(Trend.between(of(READY, SATISFIED), of(BLOCKED, BLOCKING))).isEqualTo(Trend.WORSE);
  }

  @Test
  void aVerdictThatCouldNotBeGivenBeforeIsNoProgress() {
    assertThat(Trend.between(of(UNDETERMINED, UNKNOWN), of(POSSIBLE_NOT_IMMINENT, SATISFIED)))
        .isEqualTo(Trend.MORE_KNOWN);
    assertThat(Trend.between(of(POSSIBLE_NOT_IMMINENT, SATISFIED), of(UNDETERMINED, UNKNOWN)))
        .isEqualTo(Trend.LESS_KNOWN);
  }

  @Test
  void whereTheVerdictStaysWhatBlocksOnBothDaysCounts() {
    assertThat(possibly(BLOCKING, UNKNOWN, SATISFIED, BLOCKING)).isEqualTo(Trend.BETTER);
    assertThat(possibly(SATISFIED, UNKNOWN, BLOCKING, UNKNOWN)).isEqualTo(Trend.WORSE);
  }

  @Test
  void whatIsFoundToBlockWasThereBefore() {
    assertThat(possibly(UNKNOWN, UNKNOWN, BLOCKING, UNKNOWN)).isEqualTo(Trend.MORE_KNOWN);
    assertThat(possibly(BLOCKING, SATISFIED, UNKNOWN, SATISFIED)).isEqualTo(Trend.LESS_KNOWN);
    assertThat(possibly(BLOCKING, UNKNOWN, BLOCKING, UNKNOWN)).isEqualTo(Trend.SAME);
  }

  /** With how two preconditions stood, and stand now. */
  private static Trend possibly(Status one, Status other, Status oneNow, Status otherNow) {
    return Trend.between(
        of(POSSIBLE_NOT_IMMINENT, one, other), of(POSSIBLE_NOT_IMMINENT, oneNow, otherNow));
  }

  private static DecisionOutline of(Verdict verdict, Status one) {
    return of(verdict, one, SATISFIED);
  }

  private static DecisionOutline of(Verdict verdict, Status one, Status other) {
    return new DecisionOutline(
        Level.SIGNING,
        verdict,
        Optional.empty(),
        Map.of(),
        Map.of("one", one, "other", other),
        DelayLevel.PRIMARY,
        Optional.empty(),
        0);
  }
}
