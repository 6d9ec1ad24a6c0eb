package summit.api.admission.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.api.problem.Problem;
import summit.bounds.Bound;

/** Who comes when at a place. */
class TurnsTest {
  private final Turns turns = new Turns(Place.ANALYSES);
  private final List<String> begun = new ArrayList<>();
  private final int atOnce = Bound.ANALYSES_AT_ONCE.count();
  private final int queued = Bound.ANALYSES_QUEUED.count();

  @Test
  void thoseForWhomThereIsRoomBeginAtOnceAndOthersWhenOneEnds() {
    List<Turns.Turn> atWork = fill("one");
    Turns.Turn waiting = turn("two", true, "waits");
    assertThat(waiting.ask()).isEmpty();
    assertThat(begun).hasSize(atOnce).doesNotContain("waits");

    atWork.get(0).end();

    assertThat(begun).contains("waits");
  }

  @Test
  void oneCallerCannotHaveAllOfIt() {
    int share = (atOnce + queued) / 2;
    for (int i = 0; i < share; i++) {
      assertThat(turn("greedy", true, "own").ask()).isEmpty();
    }

    Optional<Problem> refused = turn("greedy", true, "own").ask();

    assertThat(refused).hasValueSatisfying(TurnsTest::isForTheCaller);
    assertThat(turn("other", true, "other").ask()).isEmpty();
  }

  private static void isForTheCaller(Problem problem) {
    assertThat(problem.status()).isEqualTo(429);
    assertThat(problem.bound().map(Problem.PassedBound::name)).contains("CALLER_PERCENT");
  }

  @Test
  void whereCallsTakeLongOneCallerLeavesRoomForOthers() {
    List<Turns.Turn> own = new ArrayList<>();
    for (int i = 0; i < atOnce; i++) {
      own.add(turn("greedy", true, "own " + i));
      assertThat(own.get(i).ask()).isEmpty();
    }
    assertThat(begun).hasSize(atOnce / 2);

    assertThat(turn("other", true, "other").ask()).isEmpty();
    assertThat(begun).contains("other");

    own.get(0).end();
    assertThat(begun).as("in the place of its own").contains("own " + atOnce / 2);
  }

  @Test
  void whereCallsAreShortOneCallerMayHaveAllPlaces() {
    Turns lookups = new Turns(Place.LOOKUPS);
    for (int i = 0; i < Bound.LOOKUPS_AT_ONCE.count(); i++) {
      assertThat(lookups.turn("one", true, () -> begun.add("own")).ask()).isEmpty();
    }

    assertThat(begun).hasSize(Bound.LOOKUPS_AT_ONCE.count());
  }

  @Test
  void whoComesToAFullPlaceIsToldWhichBoundIsPassed() {
    for (int i = 0; i < atOnce + queued; i++) {
      assertThat(turn("caller " + i, true, "any").ask()).isEmpty();
    }

    Optional<Problem> refused = turn("late", true, "late").ask();

    assertThat(refused.map(Problem::status)).contains(503);
    assertThat(refused.flatMap(Problem::bound).map(Problem.PassedBound::setting))
        .contains("SUMMIT_BOUNDS_ANALYSES_QUEUED");
  }

  @Test
  void callersTakeTurnsHoweverManyCallsEachHas() {
    List<Turns.Turn> atWork = fill("any");
    List<Turns.Turn> waiting =
        List.of(
            turn("many", true, "many 1"),
            turn("many", true, "many 2"),
            turn("many", true, "many 3"),
            turn("one", true, "one 1"));
    waiting.forEach(turn -> assertThat(turn.ask()).isEmpty());
    begun.clear();

    atWork.get(0).end();
    waiting.get(0).end();
    waiting.get(3).end();

    assertThat(begun).containsExactly("many 1", "one 1", "many 2");
  }

  @Test
  void smallCallsGoBeforeLargeOnes() {
    List<Turns.Turn> atWork = fill("any");
    assertThat(turn("one", false, "large").ask()).isEmpty();
    assertThat(turn("one", true, "small").ask()).isEmpty();
    begun.clear();

    atWork.get(0).end();

    assertThat(begun).containsExactly("small");
  }

  @Test
  void whoGivesUpWaitingNeverBegins() {
    List<Turns.Turn> atWork = fill("any");
    Turns.Turn impatient = turn("one", true, "impatient");
    assertThat(impatient.ask()).isEmpty();

    assertThat(impatient.endIfWaiting()).isTrue();
    atWork.forEach(Turns.Turn::end);

    assertThat(begun).doesNotContain("impatient");
    assertThat(turns.busy()).isZero();
  }

  @Test
  void endingTwiceMakesRoomOnce() {
    List<Turns.Turn> atWork = fill("any");
    atWork.get(0).end();
    atWork.get(0).end();

    assertThat(turns.busy()).isEqualTo(atOnce - 1);
  }

  private List<Turns.Turn> fill(String caller) {
    List<Turns.Turn> atWork = new ArrayList<>();
    for (int i = 0; i < atOnce; i++) {
      Turns.Turn turn = turn(caller + i, true, "filler");
      assertThat(turn.ask()).isEmpty();
      atWork.add(turn);
    }
    return atWork;
  }

  private Turns.Turn turn(String caller, boolean small, String name) {
    return turns.turn(caller, small, () -> begun.add(name));
  }
}
