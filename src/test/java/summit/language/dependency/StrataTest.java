package summit.language.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.language.grammar.FileGrammar;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.RuleSyntax;

class StrataTest {
  private static final String MAKES_A = rule("makes A", "Posted()", "new A()");

  @Test
  void rulesAboutPostedFactsComeFirst() {
    List<RuleSyntax> rules = rules(MAKES_A, rule("no B", "not Posted()", "new B()"));

    Strata strata = Strata.of(rules);

    assertThat(rules).map(strata::of).containsExactly(0, 0);
    assertThat(strata.count()).isOne();
  }

  @Test
  void aRuleThatNeedsADerivedFactRunsWithThoseThatMakeIt() {
    List<RuleSyntax> rules = rules(rule("needs A", "A()", "new B()"), MAKES_A);

    assertThat(rules).map(Strata.of(rules)::of).containsExactly(0, 0);
  }

  @Test
  void aRuleThatAsksForAbsenceOrNumberRunsAfterThoseThatMakeTheFact() {
    List<RuleSyntax> rules =
        rules(
            rule("counts B", "accumulate( $b : B(); $n : count( $b ) )", "Finding.risk( \"x\" )"),
            rule("no A", "Posted() not A()", "new B()"),
            rule("all A", "forall( A() A( x == 1 ) )", "Finding.risk( \"x\" )"),
            MAKES_A);

    Strata strata = Strata.of(rules);

    assertThat(rules).map(strata::of).containsExactly(2, 1, 1, 0);
    assertThat(strata.count()).isEqualTo(3);
    assertThat(strata.cyclic()).isEmpty();
  }

  @Test
  void aRuleThatNeedsWhatALaterOneMakesRunsLaterToo() {
    List<RuleSyntax> rules =
        rules(
            rule("needs B", "exists( B() )", "new C()"),
            rule("no A", "Posted() not A()", "new B()"),
            MAKES_A);

    assertThat(rules).map(Strata.of(rules)::of).containsExactly(1, 1, 0);
  }

  @Test
  void aCircleThroughAbsenceIsNamed() {
    List<RuleSyntax> rules =
        rules(rule("no B", "Posted() not B()", "new A()"), rule("B of A", "A()", "new B()"));

    assertThat(Strata.of(rules).cyclic()).map(RuleSyntax::name).containsExactly("no B");
  }

  @Test
  void aCircleOfNeedsAloneIsNoProblem() {
    List<RuleSyntax> rules =
        rules(rule("A of B", "B()", "new A()"), rule("B of A", "A()", "new B()"));

    assertThat(Strata.of(rules).cyclic()).isEmpty();
  }

  private static String rule(String name, String when, String conclusion) {
    return "rule \"%s\" when %s then insert( %s ); end\n".formatted(name, when, conclusion);
  }

  private static List<RuleSyntax> rules(String... texts) {
    ProblemCollector problems = new ProblemCollector();
    String text = "package test\n" + String.join("", texts);
    List<RuleSyntax> rules = FileGrammar.read("a.drl", text, problems).rules();
    assertThat(problems.found()).isEmpty();
    return rules;
  }
}
