package summit.counterfactual.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.counterfactual.Situations;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.change.FactChange;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Status;
import summit.explanation.questions.MissingFact;
import summit.explanation.why.Depth;
import summit.explanation.why.Explanation;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;
import summit.rulebook.Case;

/** Questions stand in the order of what the engine says of every answer. */
class QuestionRankingTest {
  private static final String MEETING =
      "{'type': 'Meeting', 'id': 'M', 'guests': ['A', 'B'], 'level': 'NEGOTIATING'}";

  private static final String SHOCK =
      "Has anything happened that a principal might say rules a meeting out";

  @TestFactory
  Stream<DynamicTest> theOrderIsThatOfDecidingEveryAnswerByTheEngine() {
    return Stream.of(Depth.SUMMARY, Depth.FULL)
        .flatMap(
            depth ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        "article " + depth,
                        () -> byBruteForce(Situations.SUMMIT, Situations.article(), depth)),
                    DynamicTest.dynamicTest(
                        "nobody has replied " + depth,
                        () -> byBruteForce(Situations.MEETING, Situations.meeting(MEETING), depth)),
                    DynamicTest.dynamicTest(
                        "one reply is open " + depth,
                        () ->
                            byBruteForce(
                                Situations.MEETING,
                                Situations.meeting(
                                    MEETING,
                                    "{'type': 'Reply', 'id': 'R1', 'party': 'A', 'answer':"
                                        + " 'ACCEPTED'}",
                                    "{'type': 'Reply', 'id': 'R2', 'party': 'B', 'answer':"
                                        + " 'UNKNOWN'}"),
                                depth))));
  }

  @Test
  void inFullTheArticleSaysWhatEachAnswerOnConsentWouldLeadTo() {
    MissingFact consent =
        explained(Situations.SUMMIT, Situations.article(), Depth.FULL).missing().stream()
            .filter(one -> one.question().startsWith("Are the European states in agreement"))
            .findFirst()
            .orElseThrow();

    assertThat(consent.separates().stream().map(MissingFact.Outcome::answers))
        .contains(List.of("in agreement"), List.of("opposed"));
    assertThat(consent.separates().stream().map(MissingFact.Outcome::statuses))
        .contains(Map.of(), Map.of("allies", Status.BLOCKING));
  }

  @Test
  void whetherSomethingBadHasHappenedIsAskedLastWhereNothingOnFileSpeaksOfIt() {
    DecisionRequest quiet = without(Situations.article(), "F-005");

    List<MissingFact> missing = explained(Situations.SUMMIT, quiet, Depth.SUMMARY).missing();

    assertThat(missing.get(missing.size() - 1).question()).startsWith(SHOCK);
    assertThat(missing).filteredOn(one -> one.question().startsWith(SHOCK)).hasSize(1);
  }

  @Test
  void whatIsOnFileOfAShockIsAskedAfterInItsTurn() {
    DecisionRequest shock =
        Situations.of(
            Situations.SUMMIT,
            "{'type': 'SummitProposal', 'id': 'SP-1', 'principals': ['US', 'RU']}",
            "{'type': 'RuptureEvent', 'id': 'F-1', 'eventKind': 'EXPULSION', 'by': 'RU', 'date':"
                + " '2025-07-20'}");

    assertThat(explained(Situations.SUMMIT, shock, Depth.SUMMARY).missing())
        .filteredOn(one -> one.preconditions().contains("no-rupture"))
        .isNotEmpty()
        .noneMatch(MissingFact::unprompted);
  }

  /**
   * Of every shipped situation: harm is asked after last, unless something on file speaks of it.
   */
  @Test
  void noShippedSituationAsksFirstWhetherSomethingBadHasHappened() {
    for (Case one : Situations.shipped()) {
      List<Boolean> unprompted =
          explained(Situations.SUMMIT, Situations.request(one), Depth.SUMMARY).missing().stream()
              .map(MissingFact::unprompted)
              .toList();
      assertThat(unprompted).as(one.path()).isSorted();
    }
  }

  private static DecisionRequest without(DecisionRequest request, String id) {
    return request.of(request.facts().stream().filter(fact -> !fact.id().equals(id)).toList());
  }

  @Test
  void answersThatWereLeftOutAreCounted() {
    Explanation nothing =
        explained(Situations.SUMMIT, Situations.article().of(List.of()), Depth.SUMMARY);

    assertThat(nothing.cut().orElseThrow())
        .matches(
            "What answers would lead to was decided for 12 answers; \\d+ more were left out\\.");
  }

  private static Explanation explained(DecisionMaker maker, DecisionRequest request, Depth depth) {
    return new AnswerMaker().answer(maker, request, depth).explanation().orElseThrow();
  }

  private static void byBruteForce(DecisionMaker maker, DecisionRequest request, Depth depth) {
    List<MissingFact> missing = explained(maker, request, depth).missing();
    assertThat(missing).isNotEmpty();
    DecisionOutline now = maker.evaluate(request).outline();
    List<List<Integer>> counts = new ArrayList<>();
    for (MissingFact one : missing) {
      Set<Object> verdicts = new HashSet<>(Set.of(now.verdict()));
      Set<Object> levels = new HashSet<>(Set.of(now.supportedAmbition()));
      Set<Object> statuses = new HashSet<>();
      for (DecisionOutline then : outcomes(maker, request, one, depth)) {
        verdicts.add(then.verdict());
        levels.add(then.supportedAmbition());
        Map<String, Status> flipped = new TreeMap<>(then.statuses());
        flipped.entrySet().removeAll(now.statuses().entrySet());
        statuses.addAll(flipped.entrySet());
        assertThat(one.separates())
            .anyMatch(
                told ->
                    told.verdict() == then.verdict()
                        && told.supportedAmbition().equals(then.supportedAmbition())
                        && told.statuses().equals(flipped));
      }
      assertThat(one.verdict()).isEqualTo(verdicts.size() > 1);
      counts.add(
          List.of(one.unprompted() ? 1 : 0, -verdicts.size(), -statuses.size(), -levels.size()));
    }
    assertThat(counts)
        .isSortedAccordingTo(
            Comparator.<List<Integer>>comparingInt(one -> one.get(0))
                .thenComparingInt(one -> one.get(1))
                .thenComparingInt(one -> one.get(2))
                .thenComparingInt(one -> one.get(3)));
  }

  private static List<DecisionOutline> outcomes(
      DecisionMaker maker, DecisionRequest request, MissingFact one, Depth depth) {
    List<DecisionOutline> outcomes = new ArrayList<>();
    if (depth == Depth.FULL) {
      for (Object value : values(request, one)) {
        FactChange change =
            new FactChange.Set(
                one.fact().orElseThrow(), one.field().orElseThrow(), Optional.of(value));
        List<Fact> facts = FactChange.apply(List.of(change), request.facts());
        outcomes.add(maker.evaluate(request.of(facts)).outline());
      }
    }
    if (outcomes.isEmpty()) {
      for (MissingFact.Possible could : one.couldBecome()) {
        outcomes.add(
            maker.outline(
                request,
                standing -> {
                  Map<String, Status> supposed = new TreeMap<>(standing);
                  supposed.put(could.precondition(), could.status());
                  return supposed;
                }));
      }
    }
    return outcomes;
  }

  /** The values of a closed list, and yes and no, that the fact does not say. */
  private static List<Object> values(DecisionRequest request, MissingFact one) {
    List<Object> values = new ArrayList<>();
    for (Fact fact : request.facts()) {
      if (one.fact().equals(Optional.of(fact.id())) && one.field().isPresent()) {
        Field field = Objects.requireNonNull(fact.type().fields().get(one.field().get()));
        if (field.type() == FieldType.Scalar.BOOLEAN) {
          values.addAll(List.of(true, false));
        } else if (field.type() instanceof FieldType.OneOf list) {
          list.list().constants().stream()
              .filter(name -> !name.equals("UNKNOWN"))
              .forEach(name -> values.add(new Constant(list.list().name(), name)));
        }
      }
    }
    return values;
  }
}
