package summit.api.admission.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import summit.bounds.Bound;
import summit.bounds.WorkLimit;
import summit.bounds.WorkStopped;

/** Long decisions leave the place of short ones. */
@Timeout(30)
class DecisionPaceTest {
  private final LongDecisions longOnes = new LongDecisions();
  private final List<String> left = new ArrayList<>();

  @Test
  void aShortDecisionKeepsItsPlace() {
    pace("short").goOn();

    assertThat(left).isEmpty();
  }

  @Test
  void aDecisionLeavesOnceItHasUsedTheProcessorForLong() {
    DecisionPace pace = pace("long");
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (left.isEmpty() && System.nanoTime() < until) {
      pace.goOn();
    }

    assertThat(left).containsExactly("long");
    pace.goOn();
    pace.end();
    assertThat(left).containsExactly("long");
  }

  @Test
  void theNextLongOneWaitsUntilOneEnds() throws InterruptedException {
    List<DecisionPace> atWork = new ArrayList<>();
    for (int i = 0; i < Bound.LONG_DECISIONS_AT_ONCE.value(); i++) {
      DecisionPace pace = pace("first " + i);
      pace.expensive();
      atWork.add(pace);
    }
    DecisionPace next = pace("next");
    Thread waiting = new Thread(next::expensive);
    waiting.start();
    waiting.join(200);
    assertThat(waiting.isAlive()).isTrue();

    atWork.get(0).end();

    waiting.join();
    assertThat(left).contains("next");
  }

  @Test
  void whoWaitsForAPlaceEndsWhenNobodyWaitsForItAnyMore() {
    for (int i = 0; i < Bound.LONG_DECISIONS_AT_ONCE.value(); i++) {
      pace("first " + i).expensive();
    }
    WorkLimit gone = WorkLimit.of(Optional.empty(), WorkLimit.Pace.STEADY);
    gone.stop(WorkStopped.Reason.GONE);

    assertThatThrownBy(
            () ->
                gone.within(
                    () -> {
                      pace("gone").expensive();
                      return "made";
                    }))
        .isInstanceOf(WorkStopped.class);
  }

  @Test
  void aPlaceIsLeftForSomebodyElse() throws InterruptedException {
    DecisionPace first = pace("many");
    first.expensive();
    Thread second = new Thread(pace("many")::expensive);
    second.start();
    second.join(200);
    assertThat(second.isAlive()).as("more than its share").isTrue();

    DecisionPace other = pace("somebody else");
    other.expensive();

    assertThat(left).contains("somebody else");
    first.end();
    second.join();
    other.end();
  }

  /** Of a caller of the same name. */
  private DecisionPace pace(String name) {
    return new DecisionPace(name, longOnes, WorkLimit.Pace.STEADY, () -> left.add(name));
  }
}
