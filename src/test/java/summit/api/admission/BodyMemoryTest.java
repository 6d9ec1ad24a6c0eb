package summit.api.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.api.problem.Problem;
import summit.bounds.Bound;

/** Bodies share what memory there is. */
class BodyMemoryTest {
  private static final long WHOLE = Bound.BODY_MEMORY.value();

  private final BodyMemory memory = new BodyMemory();

  @Test
  void oneCallerAloneMayTakeAllThatLargeBodiesMayTake() {
    assertThat(memory.portion("one").growTo(WHOLE / 6, 0)).isEmpty();
  }

  @Test
  void aSecondLargeBodyOfTheSameCallerHasToLeaveRoomForOthers() {
    assertThat(memory.portion("one").growTo(WHOLE / 12, 0)).isEmpty();

    Optional<Problem> refused = memory.portion("one").growTo(WHOLE / 12, 0);

    assertThat(refused.map(Problem::status)).contains(429);
    assertThat(memory.portion("other").growTo(WHOLE / 20, 0)).isEmpty();
  }

  @Test
  void smallBodiesAreReadWhereLargeOnesAreNot() {
    assertThat(memory.portion("one").growTo(WHOLE / 6, 0)).isEmpty();

    Optional<Problem> large = memory.portion("two").growTo(WHOLE / 20, 0);

    assertThat(large.map(Problem::status)).contains(503);
    assertThat(large.flatMap(Problem::bound).map(Problem.PassedBound::name))
        .contains("BODY_MEMORY");
    assertThat(memory.portion("two").growTo(1_000, 50)).isEmpty();
  }

  @Test
  void manyValuesInFewBytesAreCountedForWhatTheyWillTake() {
    assertThat(memory.portion("one").growTo(1_000, WHOLE / 50)).isPresent();
  }

  @Test
  void whatIsGivenBackIsThereAgain() {
    BodyMemory.Portion portion = memory.portion("one");
    assertThat(portion.growTo(WHOLE / 12, 10)).isEmpty();
    assertThat(portion.growTo(WHOLE / 10, 20)).isEmpty();

    portion.release();
    portion.release();

    assertThat(memory.taken()).isZero();
    assertThat(memory.portion("one").growTo(WHOLE / 6, 0)).isEmpty();
  }
}
