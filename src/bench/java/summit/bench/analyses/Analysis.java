package summit.bench.analyses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.brief.BriefMaker;
import summit.brief.BriefRequest;
import summit.brief.page.BriefFormat;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.comparison.Comparison;
import summit.counterfactual.comparison.Differences;
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
  WHAT_IF("what-if", "ten facts withdrawn at once, and which of them did what", 300) {
    @Override
    Object answer() {
      List<FactChange> changes =
          ARTICLE.facts().stream()
              .limit(WITHDRAWN)
              .<FactChange>map(fact -> new FactChange.Withdraw(fact.id()))
              .toList();
      ChangeSentence sentence =
          new ChangeSentence(
              MovingParties.of(Situations.SUMMIT.evaluate(ARTICLE)), ARTICLE.facts());
      return Comparison.of(
          new AskedQuestion(Situations.SUMMIT, ARTICLE),
          Differences.of(changes, sentence),
          Progress.NONE);
    }
  },
  BRIEF("brief", "the page since a week before", 300) {
    @Override
    Object answer() {
      return new String(
          BriefFormat.HTML.write(
              new BriefMaker(Situations.SUMMIT)
                  .make(new BriefRequest(ARTICLE, ARTICLE.asOf().minusWeeks(1)))),
          UTF_8);
    }
  },
  TIMELINE("timeline", "365 days from the day of the article", 300) {
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
  ROBUSTNESS("robustness", "without each fact, origin, source, evidence and grade", 300) {
    @Override
    Object answer() {
      return Robustness.of(Situations.SUMMIT, ARTICLE, Progress.NONE);
    }
  };

  private static final DecisionRequest ARTICLE = Situations.article();
  private static final int PATH_CHANGES = 3;
  private static final int WITHDRAWN = 10;
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
