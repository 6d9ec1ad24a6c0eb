package summit.language.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.language.grammar.FileGrammar;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.Condition;
import summit.language.syntax.RuleSyntax;
import summit.language.syntax.RulebookSyntax;

class RuleDependenciesTest {
  private static final String GIVEN =
      """
      package given
      declare Stock @late( "status" ) x : Integer end
      declare Balance @late( "ledger" ) x : Integer end
      declare Asked x : Integer end
      """;

  @Test
  void aRuleThatReadsWhatIsMadeOfFindingsIsLateWhereverItReadsIt() {
    RuleDependencies dependencies =
        of(
            rule("positive", "Stock()", "Finding.risk( \"x\" )"),
            rule("absent", "not Stock()", "Finding.risk( \"x\" )"),
            rule("every", "forall( Posted() Stock() )", "Finding.risk( \"x\" )"),
            rule(
                "counted",
                "accumulate( $b : Balance(); $n : count( $b ) )",
                "Finding.risk( \"x\" )"),
            rule("early", "Posted() Asked()", "Finding.risk( \"x\" )"));

    assertThat(dependencies.rules())
        .map(dependencies::phase)
        .containsExactly(Phase.LATE, Phase.LATE, Phase.LATE, Phase.LATE, Phase.EARLY);
  }

  @Test
  void whatRestsOnALateRuleIsLateToo() {
    RuleDependencies dependencies =
        of(
            rule("makes A", "Stock()", "new A()"),
            rule("makes B", "not A()", "new B()"),
            rule("beside", "C()", "Finding.risk( \"x\" )"));

    assertThat(dependencies.rules())
        .map(dependencies::phase)
        .containsExactly(Phase.LATE, Phase.LATE, Phase.EARLY);
    assertThat(dependencies.isLate("B")).isTrue();
    assertThat(dependencies.isLate("C")).isFalse();
  }

  @Test
  void onlyALateRuleThatCouldHoldBeforeIsMadeToWait() {
    RuleDependencies dependencies =
        of(
            rule("needs one", "Posted() exists Stock()", "new A()"),
            rule("needs none", "Posted() not A()", "Finding.risk( \"x\" )"));

    assertThat(conditions(dependencies, 0)).containsExactly("Pattern", "Exists");
    assertThat(conditions(dependencies, 1)).containsExactly("Exists", "Pattern", "Not");
  }

  @Test
  void whatTheServiceMakesOfFindingsIsContributedByThoseWhoConcludeThem() {
    RuleDependencies dependencies =
        of(
            rule("status", "Posted()", "Finding.blocking( \"x\" )"),
            rule("row", "Posted()", "Finding.ledger( \"x\" )"),
            rule("makes A", "Posted()", "new A()"));

    assertThat(dependencies.contributors("Stock")).map(RuleSyntax::name).containsExactly("status");
    assertThat(dependencies.contributors("Balance")).map(RuleSyntax::name).containsExactly("row");
    assertThat(dependencies.contributors("A")).map(RuleSyntax::name).containsExactly("makes A");
    assertThat(dependencies.producers("Stock")).isEmpty();
  }

  @Test
  void rulesAreFoundUpAndDownTheStream() {
    RuleDependencies dependencies =
        of(
            rule("makes A", "Posted()", "new A()"),
            rule("makes B", "not A()", "new B()"),
            rule("reads B", "B()", "Finding.risk( \"x\" )"),
            rule("beside", "Other()", "Finding.risk( \"x\" )"));

    assertThat(dependencies.downstream(List.of("A")))
        .map(RuleSyntax::name)
        .containsExactly("makes B", "reads B");
    assertThat(dependencies.upstream(List.of(dependencies.rules().get(2))))
        .map(RuleSyntax::name)
        .containsExactly("makes A", "makes B", "reads B");
  }

  @Test
  void aRuleIsReachableFromWhatIsPostedGivenAndMade() {
    RuleDependencies dependencies =
        of(
            rule("makes A", "Posted() Asked()", "new A()"),
            rule("reads A", "A()", "Finding.risk( \"x\" )"),
            rule("absent", "not Other()", "Finding.risk( \"x\" )"),
            rule("other", "Other()", "Finding.risk( \"x\" )"));

    assertThat(dependencies.reachable(List.of("Posted")).rules())
        .map(RuleSyntax::name)
        .containsExactly("makes A", "reads A", "absent");
  }

  private static List<String> conditions(RuleDependencies dependencies, int rule) {
    return dependencies.conditions(dependencies.rules().get(rule)).stream()
        .map(Condition::getClass)
        .map(Class::getSimpleName)
        .toList();
  }

  private static String rule(String name, String when, String conclusion) {
    return "rule \"%s\" when %s then insert( %s ); end\n".formatted(name, when, conclusion);
  }

  private static RuleDependencies of(String... rules) {
    return RuleDependencies.of(
        read("given.drl", GIVEN), read("a.drl", "package test\n" + String.join("", rules)));
  }

  private static RulebookSyntax read(String path, String text) {
    ProblemCollector problems = new ProblemCollector();
    RulebookSyntax read = FileGrammar.read(path, text, problems);
    assertThat(problems.found()).isEmpty();
    return read;
  }
}
