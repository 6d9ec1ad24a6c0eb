package summit.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.language.RuleProblem;
import summit.language.problem.ProblemCode;
import summit.language.problem.Problems;
import summit.language.syntax.RulebookSyntax;

class PlainDrlTest {
  private static final String RULE = ruleAbout("Evaluation");

  @Test
  void theSameTextIsConfirmed() {
    assertThat(confirm(RULE, RULE)).isEmpty();
  }

  @Test
  void aRuleThatDroolsReadsDifferentlyIsRefused() {
    assertThat(confirm(ruleAbout("Evaluating"), RULE))
        .map(Problem::message)
        .containsExactly(
            "Drools reads A differently: pattern :Evaluating instead of pattern :Evaluation");
  }

  @Test
  void aRuleThatOnlyDroolsSeesIsRefused() {
    assertThat(confirm(RULE, file("")))
        .map(Problem::message)
        .containsExactly("Drools finds other declarations or rules in this file");
  }

  @Test
  void textThatDroolsCannotReadIsRefusedWhereItStops() {
    List<Problem> problems = confirm(file("rule when"), file(""));

    assertThat(problems)
        .isNotEmpty()
        .allMatch(problem -> problem.code() == ProblemCode.NOT_PLAIN_DRL);
    assertThat(problems.get(0).at().line()).isEqualTo(2);
  }

  /** What Drools' reading of one text says of our reading of another. */
  private static List<Problem> confirm(String theirs, String ours) {
    Problems problems = new Problems();
    RulebookSyntax syntax = FileGrammar.read("test/a.drl", ours, problems);
    PlainDrl.confirm("test/a.drl", theirs, syntax, problems);
    return problems.found();
  }

  private static String ruleAbout(String type) {
    return file("rule \"A\" when %s() then insert( Finding.risk( \"x\" ) ); end".formatted(type));
  }

  private static String file(String items) {
    return "package test\n" + items + "\n";
  }
}
