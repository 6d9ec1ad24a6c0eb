package summit.counterfactual.paths;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import summit.counterfactual.Progress;
import summit.counterfactual.paths.moves.MoveFilter;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.obstacles.ObstacleMemory;
import summit.counterfactual.paths.search.ChangeTrials;
import summit.counterfactual.paths.search.PathSearch;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.search.SearchResult;
import summit.counterfactual.paths.target.Target;
import summit.counterfactual.paths.usage.FieldUses;
import summit.counterfactual.paths.usage.RelevantRules;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.meeting.GivenWords;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** What a search goes over: the rules that bear on a target, and the changes that they notice. */
record SearchSpace(
    Target target, ObstacleMemory memory, MoveVocabulary moves, ChangeTrials trials) {
  /** The changes that somebody can make or find out. */
  static SearchSpace of(DecisionMaker maker, Evaluation present, Target target) {
    return of(maker, present, target, MoveVocabulary.feasible(present));
  }

  /** The changes that a filter lets through. */
  static SearchSpace of(DecisionMaker maker, Evaluation present, Target target, MoveFilter filter) {
    DecisionRequest request = present.request();
    Rulebook rulebook = maker.rulebook();
    RelevantRules relevant = new RelevantRules(rulebook);
    List<RuleSyntax> rules = relevant.behind(concluding(target, relevant, rulebook));
    Map<String, Object> evaluation =
        Map.of(GivenWords.AS_OF, request.asOf(), GivenWords.HORIZON_DAYS, request.horizonDays());
    FieldUses uses =
        FieldUses.of(rules, rulebook.syntax().rules(), rulebook.vocabulary(), evaluation);
    MoveVocabulary moves = MoveVocabulary.of(present, uses, rules, filter);
    return new SearchSpace(
        target,
        new ObstacleMemory(relevant),
        moves,
        new ChangeTrials(maker, present, moves, target));
  }

  private static List<RuleSyntax> concluding(
      Target target, RelevantRules relevant, Rulebook rulebook) {
    if (target instanceof Target.OfVerdict) {
      return relevant.concluding(FindingKind.VERDICT);
    }
    if (target instanceof Target.OfPrecondition one) {
      return rulebook.precondition(one.precondition()).map(rulebook::rulesOf).orElse(List.of());
    }
    return Stream.concat(
            relevant.concluding(FindingKind.AMBITION).stream(),
            relevant.makers(GivenWords.LEVEL_READINESS).stream())
        .toList();
  }

  /** The same, with trials that count for themselves. */
  SearchSpace apart() {
    return new SearchSpace(target, memory, moves, trials.apart());
  }

  /**
   * Searches.
   *
   * @param allowed the changes that may be made, by index
   * @param found told of each set that reaches the target, as soon as it is found
   */
  SearchResult search(
      SearchBounds bounds, BitSet allowed, Progress progress, Consumer<List<Integer>> found) {
    return new PathSearch(trials, moves, memory, target, bounds, allowed, progress, found).run();
  }
}
