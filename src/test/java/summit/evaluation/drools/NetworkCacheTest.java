package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.decision.meeting.GivenWords;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.evaluation.drools.network.RuleWriter;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Constant;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.LargeRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

class NetworkCacheTest {
  private static final int OFTEN = 40;
  private static final Constant ACCEPTED = new Constant("Stance0", "ACCEPTED");

  private final Rulebook rulebook = rulebook();
  private final List<Fact> ofOneTopic =
      List.of(
          fact("Offer0", "A", Map.of("subject", "troops", "party", "RU", "stance", ACCEPTED)),
          fact("Offer0", "B", Map.of("subject", "troops", "party", "US", "stance", ACCEPTED)));

  private static Rulebook rulebook() {
    LargeRulebook files = new LargeRulebook("large", 200);
    try {
      return RulebookReader.read(GivenWords.vocabulary(), files.name(), files.files());
    } catch (BrokenRulebook ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  private Fact fact(String type, String id, Map<String, Object> values) {
    return new Fact(id, rulebook.vocabulary().known(type), values, Provenance.NONE, List.of());
  }

  @Test
  void factsThatComeOftenGetANetworkOfTheRulesThatCanSeeThem() {
    try (NetworkCache networks =
        DroolsEngine.networks(rulebook, RuleWriter.kinds(rulebook), Runnable::run)) {
      assertThat(networks.of(ofOneTopic).types()).isNull();
      for (int i = 0; i < OFTEN; i++) {
        networks.of(ofOneTopic);
      }

      assertThat(networks.of(ofOneTopic).types()).contains("Offer0").doesNotContain("Offer1");
      assertThat(networks.of(List.of()).types()).isNull();
    }
  }

  @Test
  void aDecisionIsTheSameByTheSmallerNetwork() {
    DecisionRequest request =
        new DecisionRequest(
            LocalDate.of(2025, 7, 21), Optional.empty(), 14, Optional.empty(), ofOneTopic);
    Set<Decision> decisions = new HashSet<>();
    List<Runnable> built = new ArrayList<>();
    RuleBase rules =
        new DroolsEngine(
                task -> {
                  task.run();
                  built.add(task);
                })
            .build(rulebook);
    try (DecisionMaker maker = new DecisionMaker(rulebook, rules)) {
      for (int i = 0; i < 2 * OFTEN; i++) {
        decisions.add(maker.decide(request));
      }
      assertThat(maker.evaluate(request).fired()).isNotEmpty();
    }

    assertThat(built).hasSize(1);
    assertThat(decisions).hasSize(1);
  }

  @Test
  void aFactThatComesTooLateForTheSmallerNetworkIsRefusedRatherThanPassedOver() {
    try (RuleBase rules = new DroolsEngine(Runnable::run).build(rulebook)) {
      for (int i = 0; i < OFTEN; i++) {
        fire(rules, List.of());
      }

      assertThatThrownBy(
              () -> fire(rules, List.of(fact("Text1", "T", Map.of("subject", "troops")))))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Text1 came after rules that cannot see it had fired");
    }
  }

  private void fire(RuleBase rules, List<Fact> late) {
    try (RuleRun run = rules.start()) {
      run.insert(ofOneTopic);
      run.fire(match -> List.of());
      run.insert(late);
    }
  }
}
