package summit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import summit.bounds.Bound;

class AnswerJsonTest {
  private static final String THOUSAND = "x".repeat(1_000);

  @Test
  void anAnswerUpToTheBoundIsWritten() {
    List<String> answer = Collections.nCopies(7_900, THOUSAND);

    assertThat(AnswerJson.compact(answer).length).isBetween(7_900_000, Bound.ANSWER_BYTES.count());
  }

  @Test
  void anAnswerPastTheBoundIsGivenUpWhereverItStands() {
    Object answer = Map.of("deep", List.of(Map.of("list", Collections.nCopies(8_100, THOUSAND))));

    assertThatThrownBy(() -> AnswerJson.compact(answer))
        .isInstanceOf(AnswerTooLarge.class)
        .hasMessage("The answer has more than 8000000 bytes; post fewer facts.");
    assertThatThrownBy(() -> AnswerJson.indented(answer)).isInstanceOf(AnswerTooLarge.class);
  }
}
