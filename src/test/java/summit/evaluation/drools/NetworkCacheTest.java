package summit.evaluation.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.decision.meeting.GivenWords;
import summit.evaluation.RuleBase;
import summit.evaluation.RuleRun;
import summit.evaluation.drools.adapter.NetworkSession;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.vocabulary.Constant;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.LargeRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;

class NetworkCacheTest {
  private static final int OFTEN = 40;

  /** More than get a network of their own at the same time. */
  private static final int TOPICS = 6;

  private static final Constant ACCEPTED = new Constant("Stance0", "ACCEPTED");

  private final Rulebook rulebook = rulebook();
  private final List<Fact> ofOneTopic =
      List.of(
          fact("Offer0", "A", Map.of("subject", "troops", "party", "RU", "stance", ACCEPTED)),
          fact("Offer0", "B", Map.of("subject", "troops", "party", "US", "stance", ACCEPTED)));

  private static Rulebook rulebook() {
    LargeRulebook files = new LargeRulebook("large", 200);
    try {
      return RulebookReader.read(GivenWords.given(), files.name(), files.files());
    } catch (BrokenRulebook ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  private Fact fact(String type, String id, Map<String, Object> values) {
    return new Fact(id, rulebook.vocabulary().known(type), values, Provenance.NONE, List.of());
  }

  @Test
  void factsThatComeOftenGetANetworkOfTheRulesThatCanSeeThem() {
    try (NetworkCache networks = DroolsEngine.networks(rulebook, Runnable::run)) {
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
  void aSetOfTypesThatIsAskedOftenReplacesTheOneThatWasAskedLongestAgo() {
    try (NetworkCache networks = DroolsEngine.networks(rulebook, Runnable::run)) {
      List<NetworkCache.Network> own = new ArrayList<>();
      for (int topic = 0; topic < 4; topic++) {
        own.add(often(networks, topic));
      }
      NetworkSession waiting = own.get(1).sessions().take();
      own.get(1).sessions().giveBack(waiting);
      NetworkSession inUse = own.get(1).sessions().take();
      networks.of(ofTopic(0));

      NetworkCache.Network fifth = often(networks, 4);

      assertThat(fifth.types()).contains("Offer4");
      assertThat(networks.of(ofTopic(0))).isSameAs(own.get(0));
      assertThat(networks.of(ofTopic(1)).types()).isNull();
      own.get(1).sessions().giveBack(inUse);
      assertThat(own.get(1).sessions().idle()).isZero();
      assertThat(often(networks, 1).types()).contains("Offer1");
    }
  }

  @Test
  void manySetsOfTypesThatComeOnceDoNotKeepALaterOneFromANetwork() {
    try (NetworkCache networks = DroolsEngine.networks(rulebook, Runnable::run)) {
      for (int set = 0; set < 300; set++) {
        networks.of(textsOf(BitSet.valueOf(new long[] {set})));
      }

      assertThat(often(networks, 7).types()).contains("Offer7");
    }
  }

  @Test
  void threadsThatAskForMoreSetsThanAreKeptEachGetARightNetworkAndLeaveNoSessionIdle()
      throws Exception {
    Set<NetworkCache.Network> seen = ConcurrentHashMap.newKeySet();
    try (RuleBase rules = new DroolsEngine(Runnable::run).build(rulebook)) {
      List<Future<Integer>> fired = new ArrayList<>();
      NetworkCache networks = ((DroolsRuleBase) rules).networks();
      ExecutorService threads = Executors.newFixedThreadPool(4);
      for (int thread = 0; thread < 4; thread++) {
        int first = thread;
        fired.add(threads.submit(() -> fireOfManyTopics(rules, networks, first, seen)));
      }
      threads.shutdown();
      for (Future<Integer> one : fired) {
        assertThat(one.get(2, TimeUnit.MINUTES)).isEqualTo(TOPICS * OFTEN);
      }
    }

    assertThat(seen).hasSizeGreaterThan(4);
    assertThat(seen).allSatisfy(network -> assertThat(network.sessions().idle()).isZero());
  }

  /** How many evaluations found what they should. */
  private int fireOfManyTopics(
      RuleBase rules, NetworkCache networks, int first, Set<NetworkCache.Network> seen) {
    int right = 0;
    for (int topic = first; topic < first + TOPICS; topic++) {
      for (int time = 0; time < OFTEN; time++) {
        seen.add(networks.of(ofTopic(topic)));
        Set<String> matched = new HashSet<>();
        try (RuleRun run = rules.start()) {
          run.insert(ofTopic(topic));
          run.fire(
              match -> {
                match.facts().forEach(fact -> matched.add(fact.type().name()));
                return List.of();
              });
        }
        right += matched.equals(Set.of("Offer" + topic)) ? 1 : 0;
      }
    }
    return right;
  }

  private NetworkCache.Network often(NetworkCache networks, int topic) {
    for (int i = 0; i < OFTEN; i++) {
      networks.of(ofTopic(topic));
    }
    return networks.of(ofTopic(topic));
  }

  private List<Fact> textsOf(BitSet topics) {
    return topics.stream()
        .mapToObj(topic -> fact("Text" + topic, "T", Map.of("subject", "troops")))
        .toList();
  }

  private List<Fact> ofTopic(int topic) {
    Constant accepted = new Constant("Stance" + topic, "ACCEPTED");
    return List.of(
        fact("Offer" + topic, "A", Map.of("subject", "troops", "party", "RU", "stance", accepted)),
        fact("Offer" + topic, "B", Map.of("subject", "troops", "party", "US", "stance", accepted)));
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
