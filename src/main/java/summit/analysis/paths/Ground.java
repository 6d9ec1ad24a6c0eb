package summit.analysis.paths;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.analysis.Progress;
import summit.analysis.paths.moves.Moves;
import summit.analysis.paths.reading.FieldUses;
import summit.analysis.paths.reading.RelevantRules;
import summit.analysis.paths.search.Bounds;
import summit.analysis.paths.search.Findings;
import summit.analysis.paths.search.Search;
import summit.analysis.paths.search.Trials;
import summit.analysis.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.decision.Given;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/** What a search goes over: the rules that bear on a target, and the changes that they notice. */
record Ground(Target target, RelevantRules relevant, Moves moves, Trials trials) {
  static Ground of(DecisionMaker maker, Evaluation present, Target target) {
    DecisionRequest request = present.request();
    Rulebook rulebook = maker.rulebook();
    RelevantRules relevant = new RelevantRules(rulebook);
    List<RuleSyntax> rules = relevant.behind(concluding(target, relevant, rulebook));
    Map<String, Object> evaluation =
        Map.of(Given.AS_OF, request.asOf(), Given.HORIZON_DAYS, request.horizonDays());
    FieldUses uses =
        FieldUses.of(rules, rulebook.syntax().rules(), rulebook.vocabulary(), evaluation);
    Moves moves = Moves.of(present, uses, rules);
    return new Ground(target, relevant, moves, new Trials(maker, present, moves, target));
  }

  private static List<RuleSyntax> concluding(
      Target target, RelevantRules relevant, Rulebook rulebook) {
    if (target instanceof Target.OfVerdict) {
      return relevant.concluding("verdict");
    }
    if (target instanceof Target.OfPrecondition one) {
      return rulebook.precondition(one.precondition()).map(rulebook::rulesOf).orElse(List.of());
    }
    return Stream.concat(
            relevant.concluding("ambition").stream(), relevant.makers(Given.LEVEL_READINESS))
        .toList();
  }

  /**
   * Searches.
   *
   * @param allowed the changes that may be made, by index
   */
  Findings search(Bounds bounds, BitSet allowed, Progress progress) {
    return new Search(trials, moves, relevant, target, bounds, allowed, progress).run();
  }
}
