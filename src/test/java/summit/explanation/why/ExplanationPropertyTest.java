package summit.explanation.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleEngine;
import summit.evaluation.RuleRun;
import summit.evaluation.drools.DroolsEngine;
import summit.evaluation.interpreter.Interpreter;
import summit.evaluation.interpreter.MutatedCases;
import summit.explanation.trace.RuleMiss;
import summit.explanation.trace.RuleMisses;
import summit.explanation.trace.RulesByConclusion;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.FactType;
import summit.json.AnswerJson;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** What holds of explanations by the shipped rules, whatever the facts. */
class ExplanationPropertyTest {
  private static final Rulebook RULEBOOK = Situations.SUMMIT.rulebook();
  private static final Explainer EXPLAINER = new Explainer(RULEBOOK);
  private static final MutatedCases CASES = new MutatedCases(RULEBOOK, Situations.shipped());
  private static final List<Status> STRONGEST_FIRST =
      List.of(
          Status.BLOCKING, Status.AT_RISK, Status.UNKNOWN, Status.SATISFIED, Status.NOT_APPLICABLE);

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void theRulesThatAnExplanationFindsFiringGiveTheStatusesAndTheVerdict(@ForAll int seed) {
    Evaluation evaluation = evaluation(seed);
    Explanation explanation = explain(evaluation, Depth.FULL);

    Map<String, Set<Status>> concluded = new TreeMap<>();
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (RuleParts rule : explanation.rules()) {
      if (rule.fires() && rule.precondition().isPresent()) {
        concluded
            .computeIfAbsent(rule.precondition().get(), id -> EnumSet.noneOf(Status.class))
            .add(Status.valueOf(rule.concludes()));
      } else if (rule.fires() && isVerdict(rule)) {
        verdicts.add(Verdict.valueOf(rule.concludes()));
      }
    }
    if (evaluation.admitted().contested().isEmpty()) {
      for (Precondition precondition : RULEBOOK.preconditions()) {
        Set<Status> found = concluded.getOrDefault(precondition.id(), Set.of(Status.UNKNOWN));
        assertThat(STRONGEST_FIRST.stream().filter(found::contains).findFirst())
            .as(precondition.id())
            .contains(evaluation.standing().get(precondition.id()));
      }
    }
    assertThat(verdicts.stream().min(Verdict::compareTo)).contains(evaluation.outline().verdict());
  }

  private static boolean isVerdict(RuleParts rule) {
    return Stream.of(Verdict.values()).map(Enum::name).anyMatch(rule.concludes()::equals);
  }

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void factsInAnyOrderAreExplainedByTheSameBytes(@ForAll int seed) {
    DecisionRequest request = CASES.next(new Random(seed));
    List<Fact> shuffled = new ArrayList<>(request.facts());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(bytes(Situations.SUMMIT.evaluate(request.of(shuffled))))
        .isEqualTo(bytes(Situations.SUMMIT.evaluate(request)));
  }

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void aFactOfATypeThatNoRuleReadsChangesNoExplanation(@ForAll int seed) {
    DecisionRequest request = CASES.next(new Random(seed));
    FactType unread = RULEBOOK.vocabulary().known("Assumption");
    List<Fact> more = new ArrayList<>(request.facts());
    more.add(
        new Fact(
            "A-1",
            unread,
            Map.of(FactType.ID, "A-1", "text", "the weather holds"),
            Provenance.NONE,
            List.of()));

    assertThat(bytes(Situations.SUMMIT.evaluate(request.of(more))))
        .isEqualTo(bytes(Situations.SUMMIT.evaluate(request)));
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void aRuleFiresOnceItsNearestMissIsPutRight(@ForAll int seed) {
    Evaluation evaluation = evaluation(seed);
    RuleMisses misses = new RuleMisses(new RulesByConclusion(RULEBOOK), evaluation.facts());
    putRight(misses, given(evaluation));
  }

  @Example
  void nearestMissesOfTheArticleCanBePutRight() {
    Evaluation article = Situations.SUMMIT.evaluate(Situations.article());

    assertThat(
            putRight(
                new RuleMisses(new RulesByConclusion(RULEBOOK), article.facts()), given(article)))
        .isGreaterThan(5);
  }

  private static List<Fact> given(Evaluation evaluation) {
    return evaluation.facts().stream()
        .filter(fact -> fact.type().maker() != FactType.Maker.RULE)
        .toList();
  }

  /** How many rules fired once what they lacked was put right. */
  private static int putRight(RuleMisses misses, List<Fact> given) {
    int flipped = 0;
    for (Precondition precondition : RULEBOOK.preconditions()) {
      for (var rule : RULEBOOK.rulesOf(precondition)) {
        RuleMiss miss = misses.of(rule);
        Optional<List<Fact>> changed = PutRight.facts(miss, given);
        if (changed.isPresent() && flipped < 12) {
          flipped++;
          assertThat(fired(new Interpreter(), changed.get())).contains(rule.name());
          assertThat(fired(BUILT, changed.get())).contains(rule.name());
        }
      }
    }
    return flipped;
  }

  private static final RuleEngine BUILT =
      new RuleEngine() {
        private final RuleBase rules = new DroolsEngine().build(RULEBOOK);

        @Override
        public RuleBase build(Rulebook rulebook) {
          return rules;
        }
      };

  private static Set<String> fired(RuleEngine engine, List<Fact> facts) {
    List<String> fired = new ArrayList<>();
    try (RuleRun run = engine.build(RULEBOOK).start()) {
      run.insert(facts);
      run.fire(
          match -> {
            fired.add(match.rule().name());
            return PutRight.derived(match, RULEBOOK);
          });
    }
    return fired.stream().collect(Collectors.toSet());
  }

  private static Evaluation evaluation(int seed) {
    return Situations.SUMMIT.evaluate(CASES.next(new Random(seed)));
  }

  private static Explanation explain(Evaluation evaluation, Depth depth) {
    return EXPLAINER.explain(evaluation, depth).orElseThrow();
  }

  private static String bytes(Evaluation evaluation) {
    return new String(AnswerJson.indented(explain(evaluation, Depth.FULL)), StandardCharsets.UTF_8);
  }
}
