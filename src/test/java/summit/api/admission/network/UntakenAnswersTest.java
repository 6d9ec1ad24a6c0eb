package summit.api.admission.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import summit.bounds.Bound;

/** Whose answers have to be taken before others are made. */
class UntakenAnswersTest {
  private static final long MOST = Bound.ANSWER_MEMORY.value();

  private long greedy;
  private long second;

  @AfterEach
  void take() {
    has(0, 0);
  }

  @Test
  void whatACallerHasBeyondItsShareCountsAgainstItAlone() {
    has(10 * MOST, 0);

    assertThat(UntakenAnswers.tooMany("greedy")).isTrue();
    assertThat(UntakenAnswers.tooMany("other")).isFalse();
  }

  @Test
  void everybodyWaitsWhereTwoHaveMoreThanAll() {
    has(MOST, MOST);
    assertThat(UntakenAnswers.tooMany("other")).isFalse();

    UntakenAnswers.add("third", 100);
    assertThat(UntakenAnswers.tooMany("other")).isTrue();
    assertThat(UntakenAnswers.tooManyOf("other")).as("of what is small").isFalse();

    UntakenAnswers.add("third", -100);
    has(0, MOST / 2);
    assertThat(UntakenAnswers.tooMany("other")).isFalse();
  }

  private void has(long first, long other) {
    UntakenAnswers.add("greedy", first - greedy);
    UntakenAnswers.add("second", other - second);
    greedy = first;
    second = other;
  }
}
