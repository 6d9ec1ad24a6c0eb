package summit.bench.analyses;

import java.util.Optional;
import java.util.Set;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.paths.ChangeCosts;
import summit.counterfactual.paths.PathFinder;
import summit.counterfactual.paths.PathsRequest;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.robustness.Robustness;
import summit.counterfactual.timeline.Timeline;
import summit.decision.DecisionRequest;

/** A question of many decisions, asked of the article's situation by the shipped rules. */
enum Analysis {
  PATHS("paths", "every way of at most 3 changes to the next better verdict", 1_000) {
    @Override
    Object answer() {
      return new PathFinder(Situations.SUMMIT)
          .find(
              new PathsRequest(
                  ARTICLE,
                  Optional.empty(),
                  Set.of(),
                  ChangeCosts.DEFAULT,
                  new SearchBounds(PATH_CHANGES, SearchBounds.DEFAULT_EVALUATIONS),
                  PathsRequest.DEFAULT_MOST),
              Progress.NONE);
    }
  },
  TIMELINE("timeline", "365 days from the day of the article", 200) {
    @Override
    Object answer() {
      return Timeline.of(
          Situations.SUMMIT,
          ARTICLE,
          ARTICLE.asOf(),
          ARTICLE.asOf().plusDays(TIMELINE_DAYS - 1),
          Progress.NONE);
    }
  },
  ROBUSTNESS("robustness", "without each fact, origin, source, evidence and grade", 200) {
    @Override
    Object answer() {
      return Robustness.of(Situations.SUMMIT, ARTICLE, Progress.NONE);
    }
  };

  private static final DecisionRequest ARTICLE = Situations.article();
  private static final int PATH_CHANGES = 3;
  private static final long TIMELINE_DAYS = 365;

  private final String title;
  private final String done;
  private final int mostMillis;

  /**
   * An analysis.
   *
   * @param done what is done, in words
   * @param mostMillis the target, in milliseconds
   */
  Analysis(String title, String done, int mostMillis) {
    this.title = title;
    this.done = done;
    this.mostMillis = mostMillis;
  }

  abstract Object answer();

  String title() {
    return title;
  }

  String done() {
    return done;
  }

  int mostMillis() {
    return mostMillis;
  }
}
