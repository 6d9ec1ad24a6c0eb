package summit.api.admission.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.api.admission.turns.Place;
import summit.bounds.Bound;
import summit.bounds.WorkLimit;
import summit.bounds.WorkStopped;

/** What a call takes is given back once, when nothing needs it any more. */
class CallInFlightTest {
  private final CallInFlight call = new CallInFlight(Place.ANALYSES, "caller");
  private final List<String> givenBack = new ArrayList<>();

  @Test
  void whatWorksOnKeepsWhatItTookThoughTheCallerHasGone() {
    call.atEnd(() -> givenBack.add("place"));

    String done =
        call.work(
            () -> {
              call.answered();
              return "gone meanwhile, given back: " + givenBack;
            });

    assertThat(done).isEqualTo("gone meanwhile, given back: []");
    assertThat(givenBack).containsExactly("place");
  }

  @Test
  void workEndsWhenTheCallerHasGone() {
    WorkLimit limit = WorkLimit.of(Optional.of(Bound.ANALYSIS_MILLIS), WorkLimit.Pace.STEADY);
    call.limit(limit);

    assertThatThrownBy(
            () ->
                limit.within(
                    () -> {
                      call.answered();
                      WorkLimit.check();
                      return "worked on";
                    }))
        .isInstanceOfSatisfying(
            WorkStopped.class,
            stopped -> assertThat(stopped.reason()).isEqualTo(WorkStopped.Reason.GONE));
  }

  @Test
  void workThatBeginsAfterItWasStoppedEndsAsItBegins() {
    call.stop(WorkStopped.Reason.STOPPING);
    WorkLimit limit = WorkLimit.of(Optional.of(Bound.ANALYSIS_MILLIS), WorkLimit.Pace.STEADY);
    call.limit(limit);

    assertThat(limit.stopped().map(WorkStopped::reason)).contains(WorkStopped.Reason.STOPPING);
  }

  @Test
  void nothingBeginsOnceAllIsOver() {
    call.answered();

    assertThatThrownBy(() -> call.work(() -> "begun")).isInstanceOf(WorkStopped.class);
    call.atEnd(() -> givenBack.add("late"));
    assertThat(givenBack).containsExactly("late");
  }
}
