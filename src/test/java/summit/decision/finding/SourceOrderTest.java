package summit.decision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceOrderTest {
  @Test
  void idsAreOrderedByNumberAndAnyOtherTextIsTakenAsItIs() {
    assertThat(
            Stream.of(
                    "S10",
                    "S9",
                    "M-1",
                    "",
                    "2025-07-20 transcript",
                    "https://radio.example/1",
                    "S99999999999999",
                    "7")
                .sorted(SourceOrder.BY_NUMBER))
        .containsExactly(
            "",
            "7",
            "2025-07-20 transcript",
            "M-1",
            "S9",
            "S10",
            "S99999999999999",
            "https://radio.example/1");
  }
}
