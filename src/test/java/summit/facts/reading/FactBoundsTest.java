package summit.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.facts.reading.FactProblemsTest.problems;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.facts.reading.FactProblem.Code;

class FactBoundsTest {
  @Test
  void pastAThousandProblemsTheRestIsCounted() {
    String[] signs =
        IntStream.range(0, 1_100)
            .mapToObj(i -> "{'type': 'Sign', 'id': 'S" + i + "', 'says': 'NO'}")
            .toArray(String[]::new);

    assertThat(problems(signs))
        .hasSize(1_001)
        .last()
        .isEqualTo(
            FactProblem.of(Code.TOO_MANY_PROBLEMS, "", "100 more problems are not listed here"));
  }

  @Test
  void fiveThousandFactsAreReadAndOneMoreIsRefused() {
    String[] signs =
        IntStream.rangeClosed(0, 5_000)
            .mapToObj(i -> "{'type': 'Sign', 'id': 'S" + i + "', 'says': 'BAD'}")
            .toArray(String[]::new);

    assertThat(problems(signs))
        .containsExactly(
            FactProblem.of(
                Code.TOO_MANY_FACTS,
                "/facts",
                "5001 facts are more than the 5000 that one decision takes"));
    signs[5_000] = signs[4_999].replace("S4999", "LAST");
    assertThat(problems(Arrays.copyOfRange(signs, 1, 5_001))).isEmpty();
  }
}
