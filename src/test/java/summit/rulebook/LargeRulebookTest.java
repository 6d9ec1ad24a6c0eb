package summit.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import summit.decision.meeting.GivenWords;

class LargeRulebookTest {
  @Test
  void aLargeRulebookPassesTheWholeCheck() throws BrokenRulebook {
    Rulebook large =
        RulebookReader.read(GivenWords.given(), "large", new LargeRulebook("large", 60).files());

    assertThat(large.syntax().rules()).hasSize(60);
    assertThat(large.preconditions()).hasSize(3);
  }
}
