package summit.counterfactual.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.explanation.why.Depth;
import summit.json.AnswerJson;

/** Facts that meet in pairs give more reasons than an answer lists: it says how many it leaves. */
class BoundedAnswersTest {
  private static final String PROPOSAL =
      "{'type': 'SummitProposal', 'id': 'SP', 'principals': ['US', 'RU'], 'level': 'SIGNING'}";

  @Test
  void ofManyRedLinesOnOneIssueTheReasonsAreListedUpToTheBoundAndTheRestIsCounted() {
    Decision decision = Situations.SUMMIT.decide(redLines(60));

    PreconditionAnswer crowded =
        decision.preconditions().stream()
            .filter(one -> one.leftOut().isPresent())
            .findFirst()
            .orElseThrow();
    PreconditionAnswer.LeftOut left = crowded.leftOut().orElseThrow();
    assertThat(crowded.because()).hasSize(50);
    assertThat(left.because()).isPositive();
    assertThat(left.says())
        .isEqualTo((left.because() + left.also()) + " more reasons are not listed.");
  }

  @Test
  void aFewReasonsAreAllListed() {
    assertThat(Situations.SUMMIT.decide(Situations.article()).preconditions())
        .allMatch(one -> one.leftOut().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"SUMMARY", "FULL"})
  void anAnswerGrowsWithTheFactsAndNotWithTheirPairs(Depth depth) {
    DecisionRequest request = redLines(150);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    byte[] answer = AnswerJson.compact(new AnswerMaker().answer(Situations.SUMMIT, request, depth));

    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(answer.length).isLessThan(1_000_000);
    assertThat(TimeUnit.NANOSECONDS.toSeconds(took)).as("seconds of a processor").isLessThan(20);
    assertThat(AnswerJson.compact(new AnswerMaker().answer(Situations.SUMMIT, request, depth)))
        .as("the same facts give the same bytes")
        .isEqualTo(answer);
  }

  private static DecisionRequest redLines(int count) {
    return Situations.of(
        Situations.SUMMIT,
        Stream.concat(
                Stream.of(PROPOSAL),
                IntStream.range(0, count)
                    .mapToObj(
                        i ->
                            ("{'type': 'Position', 'id': 'P%d', 'party': 'X%d', 'issue':"
                                    + " 'TERRITORY', 'flexibility': 'RED_LINE', 'text': 'line %d',"
                                    + " 'statedOn': '2025-07-20'}")
                                .formatted(i, i, i)))
            .toArray(String[]::new));
  }
}
