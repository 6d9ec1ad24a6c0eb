package summit.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.bounds.WorkStopped.Reason;

/** Work ends when it is to end, and only then. */
class WorkLimitTest {
  private final List<String> told = new ArrayList<>();
  private final WorkLimit.Pace pace =
      new WorkLimit.Pace() {
        @Override
        public void goOn() {
          told.add("goes on");
        }

        @Override
        public void expensive() {
          told.add("gets expensive");
        }
      };

  @Test
  void workThatNobodyBoundsGoesOn() {
    WorkLimit.check();

    assertThat(WorkLimit.current().stopped()).isEmpty();
  }

  @Test
  void workIsToldToThePaceOfItsLimitAndNoLongerAfterwards() {
    WorkLimit limit = WorkLimit.of(Optional.empty(), pace);

    String done =
        limit.within(
            () -> {
              WorkLimit.check();
              WorkLimit.expensive();
              return "done";
            });
    WorkLimit.check();

    assertThat(done).isEqualTo("done");
    assertThat(told).containsExactly("goes on", "goes on", "gets expensive");
  }

  @Test
  void theFirstReasonToStopIsTheOneThatCounts() {
    WorkLimit limit = WorkLimit.of(Optional.empty(), pace);
    limit.stop(Reason.STOPPING);
    limit.stop(Reason.GONE);

    assertThatThrownBy(() -> limit.within(WorkLimitTest::goOn))
        .isInstanceOfSatisfying(
            WorkStopped.class, stopped -> assertThat(stopped.reason()).isEqualTo(Reason.STOPPING));
  }

  @Test
  void aPieceEndsWithTheWhole() {
    WorkLimit whole = WorkLimit.of(Optional.empty(), pace);
    WorkLimit piece = whole.piece(Bound.DECISION_MILLIS);
    assertThat(piece.stopped()).isEmpty();

    whole.stop(Reason.GONE);

    assertThat(piece.stopped().map(WorkStopped::reason)).contains(Reason.GONE);
  }

  @Test
  void workThatIsToConcludeGoesOnAndSoDoItsPieces() {
    WorkLimit whole = WorkLimit.of(Optional.empty(), pace);
    WorkLimit piece = whole.piece(Bound.DECISION_MILLIS);
    assertThat(piece.isConcluding()).isFalse();

    whole.conclude();

    assertThat(piece.isConcluding()).isTrue();
    assertThat(piece.stopped()).isEmpty();
  }

  @Test
  void aPieceThatIsStoppedLeavesTheWholeAsItIs() {
    WorkLimit whole = WorkLimit.of(Optional.empty(), pace);
    whole.piece(Bound.DECISION_MILLIS).stop(Reason.TIME);

    assertThat(whole.stopped()).isEmpty();
  }

  private static String goOn() {
    WorkLimit.check();
    return "went on";
  }
}
