package summit.decision.active;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.facts.Fact;

/** Rules are closed when the last use of them ends, and not before. */
class RulesInUseTest {
  private final AtomicInteger alive = new AtomicInteger();
  private final CountedRules counted = new CountedRules();
  private final RulesInUse rules = new RulesInUse(counted, alive);

  @Test
  void theyStayOpenForARunThatBeganBeforeTheyWereGivenUp() {
    RuleRun run = rules.start();

    rules.close();
    assertThat(counted.times).isZero();
    run.close();

    assertThat(counted.times).isEqualTo(1);
    assertThat(alive).hasValue(0);
  }

  @Test
  void givingThemUpTwiceTakesThemFromNoRun() {
    RuleRun run = rules.start();

    rules.close();
    rules.close();

    assertThat(counted.times).isZero();
    assertThat(alive).hasValue(1);
    run.close();
    assertThat(alive).hasValue(0);
  }

  @Test
  void aRunThatCannotBeginIsNoUse() {
    counted.failure = new StackOverflowError("rules too deep");

    assertThatThrownBy(rules::start).isInstanceOf(StackOverflowError.class);

    rules.close();
    assertThat(counted.times).isEqualTo(1);
    assertThat(alive).hasValue(0);
  }

  /** Rules that find nothing, and count how often they are closed. */
  private static final class CountedRules implements RuleBase {
    private int times;
    private @Nullable Error failure;

    @Override
    public RuleRun start() {
      if (failure != null) {
        throw failure;
      }
      return new RuleRun() {
        @Override
        public void insert(Collection<Fact> facts) {}

        @Override
        public void fire(Matches matches) {}

        @Override
        public void close() {}
      };
    }

    @Override
    public void close() {
      times++;
    }
  }
}
