package summit.api.admission.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who waits for whom is told apart. */
class CallerFlowTest {
  private static final long A_WHILE = TimeUnit.MILLISECONDS.toNanos(50);

  private final CallerFlow flow = new CallerFlow();

  @Test
  void aCallerThatSendsNothingStandsStill() throws InterruptedException {
    flow.reads();
    TimeUnit.NANOSECONDS.sleep(A_WHILE);

    assertThat(flow.standing()).isGreaterThanOrEqualTo(A_WHILE);
  }

  @Test
  void nobodyMindsThatNothingComesWhileThereIsWork() throws InterruptedException {
    flow.reads();
    flow.begins();
    TimeUnit.NANOSECONDS.sleep(A_WHILE);

    assertThat(flow.standing()).isZero();
    flow.ends();
    assertThat(flow.standing()).isLessThan(A_WHILE);
  }

  @Test
  void aCallerThatTakesNothingStandsStillThoughThereIsWork() throws InterruptedException {
    flow.begins();
    flow.writes();
    TimeUnit.NANOSECONDS.sleep(A_WHILE);

    assertThat(flow.standing()).isGreaterThanOrEqualTo(A_WHILE);
    flow.hasWritten(1);
    assertThat(flow.standing()).isZero();
  }

  @Test
  void whoReadsIsWoken() {
    flow.reads();

    assertThat(flow.wake()).isFalse();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whoWritesIsNotWokenAndWaitsForTheCallerOnlyOnceThatTakesLong() throws InterruptedException {
    flow.writes();

    assertThat(flow.wake()).isFalse();
    TimeUnit.MILLISECONDS.sleep(1_100);
    assertThat(flow.wake()).isTrue();
    assertThat(Thread.interrupted()).isFalse();
  }
}
