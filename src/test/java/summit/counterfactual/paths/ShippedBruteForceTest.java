package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Progress;
import summit.counterfactual.paths.search.ChangeTrials;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.facts.Fact;
import summit.rulebook.Precondition;

/** On the shipped rules the search finds what trying every pair of changes finds. */
class ShippedBruteForceTest {
  private static final int FACTS = 9;
  private static final int MANY = 45;

  @Test
  void theSearchFindsWhatTryingEveryPairFinds() {
    int compared = 0;
    int paths = 0;
    Random random = new Random(7);
    for (Precondition precondition : ArticlePaths.MAKER.rulebook().preconditions()) {
      DecisionRequest request = ArticlePaths.request().of(some(random));
      Evaluation present = ArticlePaths.MAKER.evaluate(request);
      Target target = new Target.OfPrecondition(precondition.id(), Status.AT_RISK, true);
      SearchSpace ground = SearchSpace.of(ArticlePaths.MAKER, present, target);
      if (ground.moves().all().size() > MANY) {
        continue;
      }
      BitSet all = new BitSet();
      all.set(0, ground.moves().all().size());
      Set<List<Integer>> searched =
          new HashSet<>(
              ground.search(new SearchBounds(2, 100_000), all, Progress.NONE, set -> {}).sets());
      ChangeTrials trials = new ChangeTrials(ArticlePaths.MAKER, present, ground.moves(), target);
      Set<List<Integer>> tried = new BruteForce(ground.moves(), trials).upTo(2);

      assertThat(searched).as(precondition.id() + " " + request.facts()).isEqualTo(tried);
      compared++;
      paths += tried.size();
    }
    assertThat(compared).isGreaterThan(5);
    assertThat(paths).isGreaterThan(compared);
  }

  /** The proposal and a few other facts of the article. */
  private static List<Fact> some(Random random) {
    List<Fact> facts = new ArrayList<>(ArticlePaths.request().facts());
    Collections.shuffle(facts, random);
    List<Fact> some = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.id().equals("SP-1") || some.size() < FACTS) {
        some.add(fact);
      }
    }
    return some;
  }
}
