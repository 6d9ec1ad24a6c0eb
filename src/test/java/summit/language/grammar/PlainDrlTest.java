package summit.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.language.problem.ProblemCode;
import summit.language.problem.ProblemCollector;
import summit.language.problem.RuleProblem;
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
        .map(RuleProblem::message)
        .containsExactly(
            "Drools reads A differently: pattern :Evaluating instead of pattern :Evaluation");
  }

  @Test
  void aRuleThatOnlyDroolsSeesIsRefused() {
    assertThat(confirm(RULE, file("")))
        .map(RuleProblem::message)
        .containsExactly("Drools finds other declarations or rules in this file");
  }

  @Test
  void textThatDroolsCannotReadIsRefusedWhereItStops() {
    List<RuleProblem> problems = confirm(file("rule when"), file(""));

    assertThat(problems)
        .isNotEmpty()
        .allMatch(problem -> problem.code().equals(ProblemCode.NOT_PLAIN_DRL.name()));
    assertThat(problems.get(0).at().line()).isEqualTo(2);
  }

  /** What Drools' reading of one text says of our reading of another. */
  private static List<RuleProblem> confirm(String theirs, String ours) {
    ProblemCollector problems = new ProblemCollector();
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
