package summit.analysis.paths;

import java.util.BitSet;
import java.util.stream.Stream;
import summit.analysis.Progress;
import summit.analysis.change.Parties;
import summit.analysis.paths.moves.Move;
import summit.analysis.paths.moves.Moves;
import summit.analysis.paths.search.Findings;
import summit.analysis.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.Evaluation;
import summit.decision.Outline;
import summit.decision.Verdict;

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
    Ground ground = Ground.of(maker, present, target);
    BitSet allowed = allowed(ground.moves(), asked, present);
    Findings findings = ground.search(asked.bounds(), allowed, progress);
    return new PathsWriter(asked, present, ground, allowed).write(findings);
  }

  /** The next better verdict than the present one. */
  private static Target next(Outline present) {
    Verdict better =
        Stream.of(Verdict.values())
            .filter(one -> one.compareTo(present.verdict()) > 0)
            .findFirst()
            .orElse(present.verdict());
    return new Target.OfVerdict(better, true);
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
