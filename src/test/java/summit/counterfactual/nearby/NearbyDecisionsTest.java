package summit.counterfactual.nearby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import summit.counterfactual.Situations;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Level;
import summit.decision.meeting.Status;
import summit.evaluation.RuleEngine;
import summit.evaluation.drools.DroolsEngine;
import summit.evaluation.interpreter.GeneratedRulebook;
import summit.evaluation.interpreter.GeneratedValues;
import summit.evaluation.interpreter.Interpreter;
import summit.facts.Fact;
import summit.rulebook.Rulebook;

/** A rerun says what the engine says. */
class NearbyDecisionsTest {
  private static final int RULEBOOKS = 30;
  private static final int RULES = 12;
  private static final int SETS = 6;
  private static final int CHANGES = 5;
  private static final int MOST_FACTS = 8;

  private static final DecisionMaker MAKER = Situations.SUMMIT;
  private static final DecisionRequest ARTICLE = Situations.article();
  private static final NearbyDecisions RERUN = NearbyDecisions.of(MAKER, MAKER.evaluate(ARTICLE));

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void onAnyFactsOfTheArticleOnAnyDay(
      @ForAll("facts") List<Fact> facts, @ForAll @IntRange(min = -100, max = 400) int days) {
    DecisionRequest other = ARTICLE.of(facts).asOf(ARTICLE.asOf().plusDays(days));

    assertThat(RERUN.of(other, MAKER.admit(other))).isEqualTo(engine(other));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void onTheArticleWithoutAFewFacts(@ForAll("few") List<Fact> gone) {
    List<Fact> facts = new ArrayList<>(ARTICLE.facts());
    facts.removeAll(gone);

    assertThat(RERUN.of(facts)).isEqualTo(engine(ARTICLE.of(facts)));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void whenPreconditionsStandOtherwise(@ForAll("standings") Map<String, Status> standing) {
    assertThat(RERUN.supposing(found -> standing))
        .isEqualTo(MAKER.outline(ARTICLE, found -> standing));
  }

  /** Past what is tried fact by fact, only the rules that see statuses are. */
  @Example
  void whenPreconditionsStandOtherwiseOnManyFacts() {
    String others =
        IntStream.range(0, 700)
            .mapToObj(
                number ->
                    "{'type': 'Reply', 'id': 'R%d', 'party': 'P%d', 'answer': 'ACCEPTED'}"
                        .formatted(number, number))
            .collect(Collectors.joining(";"));
    DecisionRequest many = Situations.meeting(others.split(";"));
    NearbyDecisions rerun =
        NearbyDecisions.of(Situations.MEETING, Situations.MEETING.evaluate(many));

    assertThat(rerun.cheap()).isFalse();
    for (Status status : Status.values()) {
      UnaryOperator<Map<String, Status>> supposing =
          found -> {
            Map<String, Status> all = new TreeMap<>(found);
            all.replaceAll((precondition, was) -> status);
            return all;
          };
      assertThat(rerun.supposing(supposing)).isEqualTo(Situations.MEETING.outline(many, supposing));
    }
  }

  @Example
  void atEveryLevel() {
    for (Level level : Level.values()) {
      DecisionRequest other = ARTICLE.at(Optional.of(level));

      assertThat(RERUN.of(other, MAKER.admit(other))).isEqualTo(engine(other));
    }
  }

  @Example
  void whereFactsContradictEachOther() {
    String meeting = "{'type': 'Meeting', 'id': 'M', 'guests': ['A', 'B']}";
    String yes = "{'type': 'Reply', 'id': 'R1', 'party': 'A', 'answer': 'ACCEPTED'}";
    String no = "{'type': 'Reply', 'id': 'R2', 'party': 'A', 'answer': 'REFUSED'}";
    String both = "{'type': 'Reply', 'id': 'R3', 'party': 'B', 'answer': 'ACCEPTED'}";
    List<DecisionRequest> all =
        List.of(
            Situations.meeting(meeting, yes, no, both),
            Situations.meeting(meeting, yes, both),
            Situations.meeting(meeting, no, both),
            Situations.meeting(yes, no),
            Situations.meeting());
    for (DecisionRequest one : all) {
      NearbyDecisions rerun =
          NearbyDecisions.of(Situations.MEETING, Situations.MEETING.evaluate(one));
      for (DecisionRequest other : all) {
        assertThat(rerun.of(other.facts())).isEqualTo(Situations.MEETING.evaluate(other).outline());
      }
    }
  }

  @Example
  void onFactsAndRulesOverTheWholeLanguage() {
    int differing = 0;
    for (int seed = 0; seed < RULEBOOKS * factor(); seed++) {
      Random random = new Random(seed);
      Rulebook rulebook =
          GeneratedRulebook.of(random, RULES, GeneratedRulebook.concludingStatuses(random));
      // One in ten is decided by Drools, which takes a second to build; the rest by the reference.
      RuleEngine engine = seed % 10 == 0 ? new DroolsEngine() : new Interpreter();
      try (DecisionMaker maker = new DecisionMaker(rulebook, engine.build(rulebook))) {
        differing +=
            compare(maker, new GeneratedValues(random, rulebook.vocabulary()), random, seed);
      }
    }
    assertThat(differing).isGreaterThan(RULEBOOKS);
  }

  /** How many questions were decided otherwise than the one that was rerun. */
  private static int compare(DecisionMaker maker, GeneratedValues values, Random random, int seed) {
    int differing = 0;
    for (int set = 0; set < SETS; set++) {
      List<Fact> facts = values.facts(MOST_FACTS);
      DecisionRequest request =
          new DecisionRequest(
              GeneratedValues.AS_OF,
              Optional.empty(),
              DecisionRequest.DEFAULT_HORIZON_DAYS,
              Optional.empty(),
              facts);
      NearbyDecisions rerun = NearbyDecisions.of(maker, maker.evaluate(request));
      for (int change = 0; change < CHANGES; change++) {
        List<Fact> others = new ArrayList<>(facts);
        others.removeIf(fact -> random.nextInt(4) == 0);
        values.facts(2).stream()
            .filter(fact -> others.stream().noneMatch(one -> one.id().equals(fact.id())))
            .toList()
            .forEach(others::add);
        DecisionOutline decided = maker.evaluate(request.of(others)).outline();
        assertThat(rerun.of(others)).as("seed %d, set %d", seed, set).isEqualTo(decided);
        differing += decided.equals(rerun.outline()) ? 0 : 1;
      }
    }
    return differing;
  }

  private static int factor() {
    return Integer.getInteger("summit.differential.factor", 1);
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    return Arbitraries.of(ARTICLE.facts()).list().uniqueElements().ofMaxSize(119);
  }

  @Provide
  Arbitrary<List<Fact>> few() {
    return Arbitraries.of(ARTICLE.facts()).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Map<String, Status>> standings() {
    List<String> ids = List.copyOf(MAKER.evaluate(ARTICLE).standing().keySet());
    return Arbitraries.of(Status.class)
        .list()
        .ofSize(ids.size())
        .map(
            statuses -> {
              Map<String, Status> standing = new TreeMap<>();
              for (int i = 0; i < ids.size(); i++) {
                standing.put(ids.get(i), statuses.get(i));
              }
              return standing;
            });
  }

  private static DecisionOutline engine(DecisionRequest request) {
    return MAKER.evaluate(request).outline();
  }
}
