package summit.counterfactual.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import summit.counterfactual.Progress;
import summit.counterfactual.Rules;
import summit.counterfactual.Situations;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Level;
import summit.facts.Fact;

/** Two questions compared, and what did the difference. */
class ComparisonTest {
  private static final DecisionRequest ARTICLE = Situations.article();
  private static final DecisionMaker WEEK =
      Rules.of("satisfied", "Notice( days >= 7 )", "blocking", "Notice( days == 0 )");
  private static final DecisionMaker FORTNIGHT =
      Rules.of("satisfied", "Notice( days >= 14 )", "blocking", "Notice( days == 0 )");

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void aQuestionComparedWithItselfDiffersInNothing(@ForAll("facts") List<Fact> facts) {
    AskedQuestion question = new AskedQuestion(Situations.SUMMIT, ARTICLE.of(facts));

    Comparison comparison = Comparison.between(question, question, Progress.NONE);

    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.flips()).isEmpty();
    assertThat(comparison.before()).isEqualTo(comparison.after());
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void theDifferencesMadeToTheFirstLeadToTheSecond(
      @ForAll("facts") List<Fact> some, @ForAll("facts") List<Fact> others) {
    AskedQuestion first = new AskedQuestion(Situations.SUMMIT, ARTICLE.of(some));
    AskedQuestion second =
        new AskedQuestion(
            Situations.SUMMIT,
            ARTICLE.of(others).at(Optional.of(Level.EXPLORATORY)).asOf(ARTICLE.asOf().plusDays(3)));
    AskedQuestion made = first;
    for (Difference difference : Differences.between(first, second)) {
      made = difference.making().apply(made);
    }

    assertThat(made.request().facts()).containsExactlyInAnyOrderElementsOf(others);
    assertThat(made.request().of(List.of())).isEqualTo(second.request().of(List.of()));
  }

  @Example
  void anotherVersionOfTheRulesIsNamedAsWhatDidIt() {
    DecisionRequest request =
        Situations.of(WEEK, "{'type': 'Notice', 'id': 'N', 'days': 10, 'by': 'US'}");
    DecisionRequest other =
        Situations.of(FORTNIGHT, "{'type': 'Notice', 'id': 'N', 'days': 10, 'by': 'RU'}");

    Comparison comparison =
        Comparison.between(
            new AskedQuestion(WEEK, request), new AskedQuestion(FORTNIGHT, other), Progress.NONE);

    assertThat(comparison.differences())
        .extracting(Difference::what)
        .containsExactly(Difference.What.FACT, Difference.What.RULEBOOK);
    assertThat(comparison.rules()).hasSize(1);
    assertThat(comparison.flips().get(0).because())
        .containsExactly(
            "By version "
                + FORTNIGHT.rulebook().version()
                + " of the rulebook instead of "
                + WEEK.rulebook().version()
                + ", which differs in 1 place");
  }

  @Example
  void whereEitherOfTwoWouldDoOneOfThemIsNamed() {
    DecisionRequest before = Situations.of(WEEK);
    DecisionRequest after =
        Situations.of(
            WEEK,
            "{'type': 'Notice', 'id': 'N1', 'days': 8}",
            "{'type': 'Notice', 'id': 'N2', 'days': 9}");

    assertThat(because(before, after)).containsExactly("New: the notice N2: days 9");
  }

  @Example
  void whereBothAreNeededBothAreNamed() {
    DecisionMaker both =
        Rules.of(
            "satisfied", "exists( Notice( days == 1 ) ) exists( Notice( days == 2 ) )",
            "blocking", "Notice( days == 0 )");
    DecisionRequest before = Situations.of(both);
    DecisionRequest after =
        Situations.of(
            both,
            "{'type': 'Notice', 'id': 'N1', 'days': 1}",
            "{'type': 'Notice', 'id': 'N2', 'days': 2}",
            "{'type': 'Notice', 'id': 'N3', 'days': 3}");

    assertThat(
            Comparison.between(
                    new AskedQuestion(both, before), new AskedQuestion(both, after), Progress.NONE)
                .flips()
                .get(0)
                .differences())
        .containsExactly(0, 1);
  }

  @Example
  void aFactFromAnotherSourceIsAnotherFact() {
    DecisionRequest before = Situations.of(WEEK, "{'type': 'Notice', 'id': 'N', 'days': 8}");
    DecisionRequest after =
        Situations.of(
            WEEK, "{'type': 'Notice', 'id': 'N', 'days': 8, 'source': {'reliability': 'F'}}");

    assertThat(because(before, after))
        .containsExactly("the notice N is withdrawn; New: the notice N: days 8");
  }

  private static List<String> because(DecisionRequest before, DecisionRequest after) {
    return Comparison.between(
            new AskedQuestion(WEEK, before), new AskedQuestion(WEEK, after), Progress.NONE)
        .flips()
        .stream()
        .flatMap(flip -> Stream.of(flip.because()))
        .flatMap(List::stream)
        .toList();
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    return Arbitraries.of(ARTICLE.facts()).list().uniqueElements().ofMaxSize(60);
  }
}
