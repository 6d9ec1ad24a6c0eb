package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.ThreadTime;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;

/** Twelve slips that an editor makes in a copy of the rulebook, and what is said of each. */
class SlipsTest {
  private static final Duration SOON = Duration.ofSeconds(2);

  static Stream<Slip> slips() {
    return Slip.all();
  }

  @BeforeAll
  static void theRulebookItselfIsSound() {
    assertThat(Shipped.problems(Shipped.files())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aSlipIsAnsweredSoonWhereItIs(Slip slip) {
    List<SourceFile> files = slip.made();
    ThreadTime time = ThreadTime.begin();
    List<RuleProblem> problems = Shipped.problems(files);
    Duration taken = time.taken();

    assertThat(problems).isNotEmpty().allMatch(problem -> problem.at().file().equals(slip.place()));
    assertThat(problems).anyMatch(problem -> slip.isAnsweredBy(problem.code(), problem.message()));
    assertThat(taken).isLessThan(SOON);
  }
}
