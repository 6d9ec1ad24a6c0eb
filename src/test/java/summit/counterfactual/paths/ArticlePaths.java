package summit.counterfactual.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import summit.counterfactual.Progress;
import summit.counterfactual.paths.search.SearchBounds;
import summit.counterfactual.paths.target.Target;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.evaluation.drools.DroolsEngine;
import summit.facts.Fact;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Case;
import summit.rulebook.Rulebook;
import summit.rulebook.TestRulebooks;

/** Paths from the article's situation, by the shipped rules. */
final class ArticlePaths {
  /** Held, and quiet: Drools 10.2.0 fails with a ClassCastException while it writes its trace. */
  private static final Logger ALL_LOGS = Logger.getLogger("");

  static {
    ALL_LOGS.setLevel(Level.WARNING);
  }

  static final DecisionMaker MAKER = maker();

  private ArticlePaths() {}

  private static DecisionMaker maker() {
    Rulebook rulebook = TestRulebooks.summit();
    return new DecisionMaker(rulebook, new DroolsEngine().build(rulebook));
  }

  static DecisionRequest request() {
    Case article =
        TestRulebooks.cases().stream()
            .filter(one -> one.path().endsWith("russia-wants-groundwork-first.yaml"))
            .findFirst()
            .orElseThrow();
    try {
      return RequestReader.read(
          article.document(),
          MAKER.rulebook(),
          LocalDate.EPOCH,
          CaseTrial.CASE_FIELDS,
          FactLimits.DEFAULT);
    } catch (InvalidRequest ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  static Paths to(Target target, String... fixed) {
    return to(Optional.of(target), request().facts(), Set.of(fixed));
  }

  static Paths to(Optional<Target> target, List<Fact> facts, Set<String> fixed) {
    return new PathFinder(MAKER)
        .find(
            new PathsRequest(
                request().of(facts),
                target,
                fixed,
                ChangeCosts.DEFAULT,
                new SearchBounds(SearchBounds.DEFAULT_CHANGES, SearchBounds.DEFAULT_EVALUATIONS),
                PathsRequest.DEFAULT_MOST),
            Progress.NONE);
  }
}
