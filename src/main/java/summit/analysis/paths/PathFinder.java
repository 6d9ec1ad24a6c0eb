package summit.analysis.paths;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.analysis.Progress;
import summit.analysis.change.Parties;
import summit.analysis.paths.moves.Move;
import summit.analysis.paths.moves.Moves;
import summit.analysis.paths.reading.FieldUses;
import summit.analysis.paths.reading.RelevantRules;
import summit.analysis.paths.search.Findings;
import summit.analysis.paths.search.Search;
import summit.analysis.paths.search.Trials;
import summit.analysis.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.Evaluation;
import summit.decision.Given;
import summit.decision.Outline;
import summit.decision.Verdict;
import summit.language.syntax.RuleSyntax;

/** Finds the smallest sets of changes that reach a target. Deterministic. */
public final class PathFinder {
  private final DecisionMaker maker;

  public PathFinder(DecisionMaker maker) {
    this.maker = maker;
  }

  /**
   * All minimal sets of changes up to a size, the best ones written out.
   *
   * @throws summit.decision.rules.RuleRun.RunawayRules when the facts match the rules in too many
   *     ways
   */
  public Paths find(PathsRequest asked, Progress progress) {
    Evaluation present = maker.evaluate(asked.request());
    Target target = asked.target().orElseGet(() -> next(present.outline()));
    RelevantRules relevant = new RelevantRules(maker.rulebook());
    List<RuleSyntax> rules = relevant.behind(concluding(target, relevant));
    Moves moves = Moves.of(present, uses(present, rules), rules);
    BitSet allowed = allowed(moves, asked, present);
    Trials trials = new Trials(maker, asked.request(), moves, target);
    Findings findings =
        new Search(trials, moves, relevant, target, asked.bounds(), allowed, progress).run();
    return new PathsWriter(asked, present, target, moves, allowed, trials).write(findings);
  }

  /** The next better verdict than the present one. */
  private static Target next(Outline present) {
    Verdict[] verdicts = Verdict.values();
    int next = Math.min(present.verdict().ordinal() + 1, verdicts.length - 1);
    return new Target.OfVerdict(verdicts[next], true);
  }

  private List<RuleSyntax> concluding(Target target, RelevantRules relevant) {
    if (target instanceof Target.OfVerdict) {
      return relevant.concluding("verdict");
    }
    if (target instanceof Target.OfPrecondition one) {
      return maker
          .rulebook()
          .precondition(one.precondition())
          .map(maker.rulebook()::rulesOf)
          .orElse(List.of());
    }
    return Stream.concat(
            relevant.concluding("ambition").stream(), relevant.makers(Given.LEVEL_READINESS))
        .toList();
  }

  private FieldUses uses(Evaluation present, List<RuleSyntax> rules) {
    Map<String, Object> evaluation =
        Map.of(
            Given.AS_OF,
            present.request().asOf(),
            Given.HORIZON_DAYS,
            present.request().horizonDays());
    return FieldUses.of(rules, maker.rulebook().vocabulary(), evaluation);
  }

  /** The changes that the caller does not rule out. */
  private static BitSet allowed(Moves moves, PathsRequest asked, Evaluation present) {
    Fixed fixed = new Fixed(asked.fixed(), Parties.of(present), asked.request().facts());
    BitSet allowed = new BitSet();
    for (Move move : moves.all()) {
      if (fixed.ruledOutBy(move).isEmpty()) {
        allowed.set(move.index());
      }
    }
    return allowed;
  }
}
