package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionOutline;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.Fact;
import summit.json.AnswerJson;

/** Ways out of the article's situation. */
class PathsTest {
  private static final Target CAN_MEET = new Target.OfVerdict(Verdict.CAN_MEET_NOT_READY, true);

  private static List<FactChange> changes(Path path) {
    return path.changes();
  }

  private static Optional<Object> set(Path path, String fact, String field) {
    return changes(path).stream()
        .filter(FactChange.Set.class::isInstance)
        .map(FactChange.Set.class::cast)
        .filter(one -> one.id().equals(fact) && one.field().equals(field))
        .flatMap(one -> one.value().stream())
        .findFirst();
  }

  private static DecisionOutline after(List<FactChange> changes) {
    List<Fact> facts = FactChange.apply(changes, ArticlePaths.request().facts());
    return ArticlePaths.MAKER.evaluate(ArticlePaths.request().of(facts)).outline();
  }

  @Test
  void theyCanMeetOnceRussiaWaivesItsConditionAndBothConfirmDayAndPlace() {
    Paths paths = ArticlePaths.to(Optional.empty(), ArticlePaths.request().facts(), Set.of());

    assertThat(paths.target()).isEqualTo(CAN_MEET);
    assertThat(paths.reached()).isFalse();
    assertThat(paths.complete()).isTrue();
    assertThat(paths.paths())
        .anySatisfy(
            path -> {
              assertThat(path.size()).isEqualTo(3);
              assertThat(set(path, "F-012", "status")).map(Object::toString).hasValue("WAIVED");
              assertThat(set(path, "SP-1", "date")).isPresent();
              assertThat(path.changes())
                  .anySatisfy(
                      change ->
                          assertThat(change)
                              .isInstanceOfSatisfying(
                                  FactChange.Set.class,
                                  one -> {
                                    assertThat(one.field()).isEqualTo("confirmedBy");
                                    assertThat(one.value()).hasValue(List.of("RU", "US"));
                                  }));
              assertThat(path.parties()).containsExactly("RU", "US");
              assertThat(path.verdict()).isEqualTo(Verdict.CAN_MEET_NOT_READY);
            });
  }

  @Test
  void aConditionIsWaivedByItsSetterAndMetByThoseAddressed() {
    Paths paths =
        ArticlePaths.to(new Target.OfPrecondition("stated-preconditions", Status.SATISFIED, true));

    Act act = paths.paths().get(0).makeHappen().get(0);
    assertThat(paths.paths()).hasSize(1);
    assertThat(act.ask())
        .isEqualTo(
            "Ask Russia to drop its demand for a great deal of work on Ukraine beforehand, or to"
                + " name what would meet it.");
    assertThat(act.who()).containsExactly("RU");
    assertThat(act.variants())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.who()).containsExactly("RU", "US");
              assertThat(other.ask()).contains("to meet Russia's demand for a great deal of work");
            });
  }

  @Test
  void everyPathReachesItsTargetAndNoneOfItsChangesCanBeLeftOut() {
    for (Target target :
        List.of(
            CAN_MEET,
            new Target.OfPrecondition("inclusion", Status.SATISFIED, true),
            new Target.OfPrecondition("ceasefire", Status.AT_RISK, true),
            new Target.OfPrecondition("groundwork", Status.AT_RISK, true))) {
      Paths paths = ArticlePaths.to(target);

      assertThat(paths.paths()).as(target.toString()).isNotEmpty();
      for (Path path : paths.paths()) {
        assertThat(target.reachedBy(after(path.changes())))
            .as(String.join("\n", path.sentences()))
            .isTrue();
        for (FactChange left : path.changes()) {
          List<FactChange> others = new ArrayList<>(path.changes());
          others.remove(left);
          assertThat(target.reachedBy(after(others)))
              .as(path.sentences() + " without " + left.json())
              .isFalse();
        }
      }
    }
  }

  @Test
  void theOrderOfTheFactsChangesNothing() {
    byte[] answer =
        AnswerJson.indented(
            ArticlePaths.to(Optional.empty(), ArticlePaths.request().facts(), Set.of()));
    List<Fact> shuffled = new ArrayList<>(ArticlePaths.request().facts());
    Collections.shuffle(shuffled, new Random(1));

    assertThat(AnswerJson.indented(ArticlePaths.to(Optional.empty(), shuffled, Set.of())))
        .isEqualTo(answer);
  }

  @Test
  void aTargetThatIsReachedNeedsNoChange() {
    Paths paths = ArticlePaths.to(new Target.OfVerdict(Verdict.POSSIBLE_NOT_IMMINENT, true));

    assertThat(paths.reached()).isTrue();
    assertThat(paths.paths()).singleElement().extracting(Path::size).isEqualTo(0);
  }

  @Test
  void whatDoesNotMoveIsNamedWhereNothingElseHelps() {
    Paths paths =
        ArticlePaths.to(
            new Target.OfPrecondition("stated-preconditions", Status.SATISFIED, true), "F-012");

    assertThat(paths.paths()).isEmpty();
    Impossible impossible = paths.impossible().orElseThrow();
    assertThat(impossible.why()).startsWith("F-012 is taken not to move");
    assertThat(impossible.obstacles())
        .anySatisfy(
            wall -> {
              assertThat(wall.rule())
                  .hasValue(
                      "A principal's condition is unmet, and only that principal can drop it"
                          + " alone");
              assertThat(wall.at().orElseThrow()).matches("summit/timing/.+\\.drl:\\d+");
              assertThat(wall.facts()).contains("F-012");
              assertThat(wall.immovable()).containsExactly("F-012");
            });
  }

  @Test
  void aPartyThatDoesNotMoveIsInNoPath() {
    Paths paths =
        ArticlePaths.to(new Target.OfPrecondition("sequence", Status.SATISFIED, true), "RU");

    assertThat(paths.paths())
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path.parties()).doesNotContain("RU"));
  }

  @Test
  void aTargetTooFarOffSaysHowManyChangesItTakesAtLeast() {
    Paths paths = ArticlePaths.to(new Target.OfLevel(Level.SIGNING, Optional.of(Readiness.READY)));

    assertThat(paths.paths()).isEmpty();
    assertThat(paths.impossible()).isEmpty();
    assertThat(paths.complete()).isTrue();
    assertThat(paths.atLeast()).isGreaterThan(6);
    assertThat(paths.summary()).contains("at least " + paths.atLeast() + " are needed");
  }
}
