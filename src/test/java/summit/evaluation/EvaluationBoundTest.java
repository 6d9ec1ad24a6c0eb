package summit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import summit.bounds.Bound;
import summit.bounds.WorkLimit;

/** What an evaluation says of itself while it goes on. */
class EvaluationBoundTest {
  @Test
  void manyMatchesAreSaidOnceToTakeLong() {
    AtomicInteger said = new AtomicInteger();
    WorkLimit.Pace pace =
        new WorkLimit.Pace() {
          @Override
          public void expensive() {
            said.incrementAndGet();
          }
        };

    int afterFew =
        WorkLimit.of(Optional.empty(), pace)
            .within(
                () -> {
                  try (EvaluationBound bound = new EvaluationBound()) {
                    match(bound, Bound.QUICK_MATCHES.count() - 1);
                    int few = said.get();
                    match(bound, Bound.QUICK_MATCHES.count());
                    return few;
                  }
                });

    assertThat(afterFew).isZero();
    assertThat(said).hasValue(1);
  }

  private static void match(EvaluationBound bound, int times) {
    for (int i = 0; i < times; i++) {
      bound.matched();
    }
  }
}
