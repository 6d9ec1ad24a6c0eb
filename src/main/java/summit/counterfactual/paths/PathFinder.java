package summit.counterfactual.paths;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import summit.counterfactual.Progress;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.paths.moves.Move;
import summit.counterfactual.paths.moves.MoveVocabulary;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.search.SearchResult;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.Evaluation;
import summit.decision.meeting.Verdict;

/** Finds the smallest sets of changes that reach a target. Deterministic. */
public final class PathFinder {
  private final DecisionMaker maker;

  public PathFinder(DecisionMaker maker) {
    this.maker = maker;
  }

  /**
   * All minimal sets of changes up to a size, the best ones written out.
   *
   * @throws summit.evaluation.RuleRun.RunawayRules when the facts match the rules in too many ways
   */
  public Paths find(PathsRequest asked, Progress progress) {
    return new Question(asked).answer(progress, none -> {});
  }

  /**
   * The same answer, of which the paths are told besides while others are still looked for.
   *
   * @throws summit.evaluation.RuleRun.RunawayRules when the facts match the rules in too many ways
   */
  public Paths find(PathsRequest asked, Progress progress, PathListener listener) {
    Question question = new Question(asked);
    return question.answer(progress, question.telling(listener));
  }

  /** What is asked, with what it is searched in. */
  private final class Question {
    private final PathsRequest asked;
    private final Evaluation present;
    private final SearchSpace ground;
    private final BitSet allowed;

    Question(PathsRequest asked) {
      this.asked = asked;
      this.present = maker.evaluate(asked.request());
      Target target = asked.target().orElseGet(() -> next(present.outline()));
      this.ground = SearchSpace.of(maker, present, target);
      this.allowed = allowed(ground.moves(), asked, present);
    }

    Consumer<List<Integer>> telling(PathListener listener) {
      SearchSpace apart = ground.apart();
      PathsWriter writer = new PathsWriter(asked, present, apart, allowed);
      return new FoundPaths(asked, present, apart, writer, listener);
    }

    Paths answer(Progress progress, Consumer<List<Integer>> found) {
      return new PathsWriter(asked, present, ground, allowed)
          .write(search(asked.bounds(), progress, found));
    }

    /** Searches, and goes on to longer paths where there is none and the search was short. */
    private SearchResult search(
        SearchBounds bounds, Progress progress, Consumer<List<Integer>> found) {
      SearchResult findings = ground.search(bounds, allowed, progress, found);
      boolean none = findings.sets().isEmpty() && !findings.cut() && !findings.hopeless();
      return none
          ? bounds
              .longer(findings.atLeast(), ground.trials().count())
              .map(longer -> search(longer, progress, found))
              .orElse(findings)
          : findings;
    }
  }

  /** The next better verdict than the present one. */
  private static Target next(DecisionOutline present) {
    Verdict better =
        Stream.of(Verdict.values())
            .filter(one -> one.compareTo(present.verdict()) > 0)
            .findFirst()
            .orElse(present.verdict());
    return new Target.OfVerdict(better, true);
  }

  /** The changes that the caller does not rule out. */
  private static BitSet allowed(MoveVocabulary moves, PathsRequest asked, Evaluation present) {
    FixedFacts fixed =
        new FixedFacts(asked.fixed(), MovingParties.of(present), asked.request().facts());
    BitSet allowed = new BitSet();
    for (Move move : moves.all()) {
      if (fixed.ruledOutBy(move).isEmpty()) {
        allowed.set(move.index());
      }
    }
    return allowed;
  }
}
