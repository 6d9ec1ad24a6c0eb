package summit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;

/**
 * Each file in {@code problems} is named after the code that it triggers and ends with the problems
 * expected of it: {@code //! line:column CODE message}.
 */
class ProblemsTest {
  private static final String EXPECTED = "//! ";

  static List<SourceFile> texts() {
    return Texts.folder("problems");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aWrongTextIsRefusedWithEveryProblemAndItsPlace(SourceFile file) {
    int end = file.text().indexOf(EXPECTED);
    SourceFile wrong = new SourceFile(file.path(), file.text().substring(0, end));

    assertThat(Texts.read(wrong).problems())
        .map(problem -> EXPECTED + place(problem) + " " + problem.code() + " " + problem.message())
        .isEqualTo(file.text().substring(end).lines().toList());
    assertThat(file.text()).contains(" " + code(file) + " ");
    assertThat(Texts.read(wrong).problems())
        .map(RuleProblem::at)
        .allMatch(at -> at.endLine() > at.line() || at.endColumn() >= at.column());
  }

  @Test
  void everyCodeHasATextThatTriggersIt() {
    Set<String> triggered = texts().stream().map(ProblemsTest::code).collect(Collectors.toSet());
    // What our grammar accepts and Drools does not is found by the test of PlainDrl; what concerns
    // a rulebook as a whole, or its use, by the tests of these.
    Set<ProblemCode> others =
        EnumSet.complementOf(EnumSet.range(ProblemCode.UNMADE, ProblemCode.NOT_BUILT));
    others.remove(ProblemCode.NOT_PLAIN_DRL);

    assertThat(triggered)
        .isEqualTo(others.stream().map(ProblemCode::name).collect(Collectors.toSet()));
  }

  @Test
  void everyCodeHasATitleAndHelp() {
    assertThat(Arrays.stream(ProblemCode.values()))
        .allSatisfy(
            code -> {
              assertThat(code.title()).isNotBlank().doesNotEndWith(".");
              assertThat(code.help()).isNotBlank();
            });
  }

  private static String place(RuleProblem problem) {
    return problem.at().line() + ":" + problem.at().column();
  }

  private static String code(SourceFile file) {
    return file.path().substring(file.path().indexOf('/') + 1).replace(".drl", "");
  }
}
