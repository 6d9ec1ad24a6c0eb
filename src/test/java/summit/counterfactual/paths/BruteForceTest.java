package summit.counterfactual.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Progress;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.paths.moves.MoveFilter;
import summit.counterfactual.paths.search.ChangeTrials;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.search.SearchResult;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.evaluation.interpreter.GeneratedRulebook;
import summit.evaluation.interpreter.GeneratedValues;
import summit.evaluation.interpreter.Interpreter;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;

/**
 * The search finds exactly the sets that trying every set finds, on rules over the whole language:
 * joins, or, not, exists, forall, accumulate and derived facts.
 */
class BruteForceTest {
  private static final int INSTANCES = 120;
  private static final int RULES = 8;
  private static final int MOST_FACTS = 5;

  /** Of more changes than this, three at once are too many to try them all. */
  private static final int FEW = 30;

  private static final int MANY = 90;

  @Test
  void theSearchFindsWhatTryingEverySetFindsOnRulesOverTheWholeLanguage() {
    compare(Instance::ofGeneratedRules, 2);
  }

  @Test
  void theSearchFindsWhatTryingEverySetFindsWhereFactsSupersedeAndContradictEachOther() {
    compare(Instance::ofTheMeeting, 2);
  }

  private static void compare(IntFunction<Instance> instances, int expected) {
    int paths = 0;
    int largest = 0;
    int compared = 0;
    for (int seed = 0; seed < INSTANCES * factor(); seed++) {
      Instance instance = instances.apply(seed);
      int size = instance.ground().moves().all().size();
      if (size > MANY) {
        continue;
      }
      int most = size > FEW ? 2 : 3;
      Set<List<Integer>> searched = new HashSet<>(instance.searched(most).sets());
      Set<List<Integer>> tried = instance.tried(most);

      assertThat(searched).as(() -> instance.told(tried)).isEqualTo(tried);
      compared++;
      paths += tried.size();
      largest = Math.max(largest, tried.stream().mapToInt(List::size).max().orElse(0));
    }
    assertThat(compared).isGreaterThan(INSTANCES / 3);
    assertThat(paths).isGreaterThan(compared / 2);
    assertThat(largest).isGreaterThanOrEqualTo(expected);
  }

  private static int factor() {
    return Integer.getInteger("summit.differential.factor", 1);
  }

  /** A generated rulebook, facts and a target. */
  private record Instance(
      int seed, DecisionMaker maker, DecisionRequest request, SearchSpace ground) {
    static Instance ofGeneratedRules(int seed) {
      Random random = new Random(seed);
      Rulebook rulebook =
          GeneratedRulebook.of(random, RULES, GeneratedRulebook.concludingStatuses(random));
      return of(seed, rulebook, precondition(rulebook, random), random);
    }

    static Instance ofTheMeeting(int seed) {
      Random random = new Random(seed);
      Rulebook rulebook = TestRulebooks.meeting();
      Target target =
          random.nextBoolean()
              ? precondition(rulebook, random)
              : new Target.OfVerdict(one(Verdict.values(), random), random.nextBoolean());
      return of(seed, rulebook, target, random);
    }

    private static Instance of(int seed, Rulebook rulebook, Target target, Random random) {
      DecisionMaker maker = new DecisionMaker(rulebook, new Interpreter().build(rulebook));
      DecisionRequest request =
          new DecisionRequest(
              GeneratedValues.AS_OF,
              Optional.empty(),
              DecisionRequest.DEFAULT_HORIZON_DAYS,
              Optional.empty(),
              whole(new GeneratedValues(random, rulebook.vocabulary()).facts(MOST_FACTS)));
      Evaluation present = maker.evaluate(request);
      return new Instance(
          seed, maker, request, SearchSpace.of(maker, present, target, MoveFilter.ANY));
    }

    /** The facts that a caller could post: those with all that their types require. */
    private static List<Fact> whole(List<Fact> facts) {
      return facts.stream()
          .filter(
              fact ->
                  fact.type().postedFields().stream()
                      .allMatch(field -> !field.required() || fact.value(field.name()) != null))
          .toList();
    }

    private static Target precondition(Rulebook rulebook, Random random) {
      List<Precondition> all = rulebook.preconditions();
      return new Target.OfPrecondition(
          all.get(random.nextInt(all.size())).id(),
          one(Status.values(), random),
          random.nextBoolean());
    }

    private static <T> T one(T[] values, Random random) {
      return List.of(values).get(random.nextInt(values.length));
    }

    SearchResult searched(int most) {
      BitSet all = new BitSet();
      all.set(0, ground.moves().all().size());
      return ground.search(
          new SearchBounds(most, Integer.MAX_VALUE), all, Progress.NONE, set -> {});
    }

    Set<List<Integer>> tried(int most) {
      ChangeTrials trials =
          new ChangeTrials(maker, maker.evaluate(request), ground.moves(), ground.target());
      return new BruteForce(ground.moves(), trials).upTo(most);
    }

    String told(Set<List<Integer>> sets) {
      return "seed %d, %s\nfacts %s\ntried %s\n%s\n%s"
          .formatted(
              seed,
              ground.target(),
              request.facts().stream().map(one -> one.type().name() + one.values()).toList(),
              sets.stream()
                  .map(
                      set ->
                          set
                              + " "
                              + ground.moves().changes(set).stream().map(FactChange::json).toList())
                  .toList(),
              maker.rulebook().name(),
              maker.rulebook().syntax().rules().stream()
                  .map(RuleSyntax::text)
                  .collect(Collectors.joining()));
    }
  }
}
