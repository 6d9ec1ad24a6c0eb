package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.moves.FactMatter;
import summit.counterfactual.paths.moves.Move;
import summit.counterfactual.paths.target.Target;
import summit.decision.Evaluation;
import summit.decision.meeting.Verdict;
import summit.facts.Fact;

/** Which changes the article's situation leaves to choose from. */
class MovesTest {
  private static final Evaluation PRESENT = ArticlePaths.MAKER.evaluate(ArticlePaths.request());
  private static final List<Move> MOVES =
      SearchSpace.of(
              ArticlePaths.MAKER, PRESENT, new Target.OfVerdict(Verdict.CAN_MEET_NOT_READY, true))
          .moves()
          .all();

  private static Set<String> values(String fact, String field) {
    return MOVES.stream()
        .map(Move::change)
        .filter(FactChange.Set.class::isInstance)
        .map(FactChange.Set.class::cast)
        .filter(set -> set.id().equals(fact) && set.field().equals(field))
        .map(FactChange.Set::value)
        .map(value -> value.map(Object::toString).orElse("nothing"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void eachOtherConstantOfAClosedListCanBeSaid() {
    assertThat(values("F-012", "status")).containsExactly("MET", "PARTLY_MET", "WAIVED");
  }

  @Test
  void aDayForTheMeetingIsOneAheadWithinTheHorizon() {
    assertThat(values("SP-1", "date")).containsExactly("2025-07-28");
  }

  @Test
  void aPlaceIsConfirmedByEachPrincipalOrByBoth() {
    assertThat(values("F-006", "confirmedBy")).containsExactly("[RU, US]", "[RU]", "[US]");
  }

  @Test
  void whoIsWhoAndWhatIsAskedOfStayAsTheyAre() {
    assertThat(MOVES).noneMatch(move -> move.fact().type().name().equals("Party"));
    assertThat(values("SP-1", "principals")).isEmpty();
    assertThat(values("SP-1", "level")).isEmpty();
    assertThat(MOVES)
        .noneMatch(move -> move.change().equals(new FactChange.Withdraw("SP-1")))
        .noneMatch(
            move ->
                move.change() instanceof FactChange.Add add
                    && add.fact().type().name().equals("SummitProposal"));
  }

  @Test
  void aFieldThatNoRuleReadsIsLeftAlone() {
    assertThat(values("F-012", "description")).isEmpty();
    assertThat(values("F-001", "wordsParaphrase")).isEmpty();
  }

  @Test
  void aNewFactIsWholeAndSpeaksOfAMatterOfItsOwn() {
    List<Fact> added =
        MOVES.stream()
            .filter(move -> move.change() instanceof FactChange.Add)
            .map(Move::fact)
            .toList();

    assertThat(added).isNotEmpty();
    for (Fact fact : added) {
      assertThat(fact.type().postedFields())
          .allSatisfy(
              field ->
                  assertThat(!field.required() || fact.value(field.name()) != null)
                      .as(field.name())
                      .isTrue());
      assertThat(PRESENT.admitted().facts())
          .noneMatch(
              other ->
                  other.type().equals(fact.type())
                      && !fact.type().about().isEmpty()
                      && FactMatter.of(other).equals(FactMatter.of(fact)));
      assertThat(fact.provenance().reportedOn())
          .isEqualTo(Optional.of(ArticlePaths.request().asOf()));
    }
  }
}
