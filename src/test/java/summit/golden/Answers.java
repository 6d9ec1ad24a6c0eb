package summit.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.brief.BriefMaker;
import summit.brief.BriefRequest;
import summit.brief.page.BriefFormat;
import summit.counterfactual.Progress;
import summit.counterfactual.Situations;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.AskedFields;
import summit.counterfactual.change.ChangeReader;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.comparison.Comparison;
import summit.counterfactual.comparison.Difference;
import summit.counterfactual.comparison.Differences;
import summit.counterfactual.paths.PathFinder;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.paths.PathsReader;
import summit.counterfactual.robustness.Robustness;
import summit.counterfactual.timeline.Timeline;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblems;
import summit.json.AnswerJson;
import summit.json.InvalidRequest;
import summit.json.RequestReader;

/** Answers by the code that the doors share, without a server, in the bytes that they send. */
final class Answers {
  private static final DecisionMaker SUMMIT = Situations.SUMMIT;
  private static final AnswerMaker ANSWERING = new AnswerMaker();

  /** Every request here names its day; this one would show. */
  private static final LocalDate TODAY = LocalDate.EPOCH;

  private Answers() {}

  static byte[] to(Asked asked) {
    JsonNode body = asked.body();
    try {
      return switch (asked.call()) {
        case DECISION_LEAN -> decision(body, Optional.empty(), Optional.of("lean"));
        case DECISION_ALONE -> decision(body, Optional.of("none"), Optional.empty());
        case DECISION_IN_SUMMARY -> decision(body, Optional.of("summary"), Optional.empty());
        case DECISION_IN_FULL -> decision(body, Optional.of("full"), Optional.empty());
        case PATHS -> AnswerJson.compact(paths(body));
        case WHAT_IF -> AnswerJson.compact(whatIf(body));
        case DIFFERENCES -> AnswerJson.compact(differences(body));
        case TIMELINE -> AnswerJson.compact(timeline(body));
        case ROBUSTNESS -> AnswerJson.compact(Robustness.of(SUMMIT, read(body), Progress.NONE));
        case BRIEF_IN_MARKDOWN -> brief(body, BriefFormat.MARKDOWN);
        case BRIEF_IN_HTML -> brief(body, BriefFormat.HTML);
      };
    } catch (InvalidRequest invalid) {
      throw new IllegalStateException(asked.file() + ": " + invalid.problems(), invalid);
    }
  }

  private static byte[] decision(JsonNode body, Optional<String> explain, Optional<String> fields)
      throws InvalidRequest {
    AnswerFields parts = new AskedFields(explain, fields, Depth.NONE).by(SUMMIT.rulebook());
    return AnswerJson.compact(ANSWERING.begin(SUMMIT, read(body), parts).selected());
  }

  private static Paths paths(JsonNode body) throws InvalidRequest {
    return new PathFinder(SUMMIT)
        .find(PathsReader.read(body, SUMMIT.rulebook(), TODAY, Set.of()), Progress.NONE);
  }

  private static Comparison differences(JsonNode body) throws InvalidRequest {
    return Comparison.between(
        question(body.path("first")), question(body.path("second")), Progress.NONE);
  }

  private static Timeline timeline(JsonNode body) throws InvalidRequest {
    DecisionRequest request = read(body);
    LocalDate to = LocalDate.parse(body.path("to").asText());
    return Timeline.of(SUMMIT, request, request.asOf(), to, Progress.NONE);
  }

  private static byte[] brief(JsonNode body, BriefFormat format) throws InvalidRequest {
    BriefRequest request = BriefRequest.read(body, SUMMIT.rulebook(), TODAY, Set.of());
    return format.write(new BriefMaker(SUMMIT).make(request));
  }

  private static Comparison whatIf(JsonNode body) throws InvalidRequest {
    AskedQuestion asked = question(body);
    FactProblems problems = new FactProblems(1);
    List<FactChange> changes =
        ChangeReader.read(
            body.path("changes"),
            "/changes",
            asked.request().facts(),
            SUMMIT.rulebook(),
            FactLimits.DEFAULT,
            problems);
    if (!problems.none()) {
      throw new InvalidRequest(problems.all());
    }
    List<Difference> differences =
        new ArrayList<>(
            Differences.of(
                changes,
                new ChangeSentence(
                    MovingParties.of(SUMMIT.evaluate(asked.request())), asked.request().facts())));
    differences.addAll(Differences.besidesFacts(asked, instead(asked, body.path("instead"))));
    return Comparison.of(asked, differences, Progress.NONE);
  }

  private static AskedQuestion instead(AskedQuestion asked, JsonNode instead)
      throws InvalidRequest {
    ObjectNode bare = instead.deepCopy();
    bare.putArray("facts");
    DecisionRequest other = read(bare);
    return new AskedQuestion(SUMMIT, asked.request().asOf(other.asOf()).at(other.level()));
  }

  private static AskedQuestion question(JsonNode request) throws InvalidRequest {
    return new AskedQuestion(SUMMIT, read(request));
  }

  private static DecisionRequest read(JsonNode request) throws InvalidRequest {
    return RequestReader.read(
        request, SUMMIT.rulebook(), TODAY, Set.of("changes", "instead", "to"), FactLimits.DEFAULT);
  }
}
