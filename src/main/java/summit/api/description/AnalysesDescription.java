package summit.api.description;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.api.analyses.WhatIfAnswer;
import summit.counterfactual.Progress;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.comparison.Comparison;
import summit.counterfactual.comparison.Difference;
import summit.counterfactual.paths.Path;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.robustness.Robustness;
import summit.counterfactual.timeline.Timeline;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Level;
import summit.decision.meeting.Verdict;
import summit.facts.Periods;
import summit.json.AnswerJson;

/**
 * The part of the API's description that says what analyses can be asked for, with the worked
 * example asked of and answered.
 */
final class AnalysesDescription {
  private static final String REQUEST = "A request for a decision";
  private static final String LINES =
      "Lines that say how far the work is, and a last one with the result or a problem";
  private static final String EVENTS =
      "Events that say how far the work is (progress), and a last one: end or problem";
  private static final Map<String, Class<?>> PATH = Map.of("path", Path.class);
  private static final Level OTHER_LEVEL = Level.EXPLORATORY;
  private static final int MONTHS = 3;

  private final RulebookSchemas posted;
  private final DescribedCall whatIf;
  private final DescribedCall differences;
  private final DescribedCall timeline;
  private final DescribedCall robustness;
  private final DescribedCall paths;

  AnalysesDescription(ObjectNode document, RulebookSchemas posted) {
    this.posted = posted;
    this.whatIf = call("/v1/what-if", WhatIfAnswer.class, Map.of(), document);
    this.differences = call("/v1/differences", Comparison.class, Map.of(), document);
    this.timeline = call("/v1/timeline", Timeline.class, Map.of(), document);
    this.robustness = call("/v1/robustness", Robustness.class, Map.of(), document);
    this.paths = call("/v1/paths", Paths.class, PATH, document);
  }

  private static DescribedCall call(
      String address, Class<?> answer, Map<String, Class<?>> found, ObjectNode document) {
    return DescribedCall.at(address, document)
        .answersLines(LINES, LineSchemas.progress(answer, found, document))
        .answersEvents(EVENTS, LineSchemas.event(answer, found, document));
  }

  void write(Optional<WorkedExample.Exchange> example) {
    whatIf.takes(
        REQUEST + ", and what is changed or asked instead", posted.any(RequestBodies.WHAT_IF));
    differences.takes(
        "Two requests for a decision by the same rulebook", posted.any(RequestBodies.DIFFERENCES));
    timeline.takes(
        REQUEST + ", and the days from which and up to which it is asked",
        posted.any(RequestBodies.TIMELINE));
    robustness.takes(REQUEST, posted.any(RequestBodies.ROBUSTNESS));
    paths.takes(REQUEST + ", and what is to be reached", posted.any(RequestBodies.PATHS));
    example.ifPresent(this::examples);
  }

  private void examples(WorkedExample.Exchange exchange) {
    AskedQuestion question = exchange.question();
    DecisionRequest asked = question.request();
    AskedQuestion other = new AskedQuestion(question.maker(), asked.at(Optional.of(OTHER_LEVEL)));
    LocalDate to = Periods.within(asked.asOf().plusMonths(MONTHS));

    ObjectNode changed = exchange.request().deepCopy();
    changed.putObject("instead").put("level", OTHER_LEVEL.name());
    show(
        whatIf,
        changed,
        new WhatIfAnswer(
            Comparison.of(
                question,
                List.of(
                    Difference.level(
                        asked.level(),
                        Optional.of(OTHER_LEVEL),
                        question.maker().rulebook().phrases())),
                Progress.NONE),
            Optional.empty()));

    ObjectNode two = exchange.request().objectNode();
    two.set("first", exchange.request());
    two.set("second", exchange.request().deepCopy().put("level", OTHER_LEVEL.name()));
    show(differences, two, Comparison.between(question, other, Progress.NONE));

    show(
        timeline,
        exchange.request().deepCopy().put("to", to.toString()),
        Timeline.of(question.maker(), asked, asked.asOf(), to, Progress.NONE));
    show(robustness, exchange.request(), Robustness.of(question.maker(), asked, Progress.NONE));

    ObjectNode wanted = exchange.request().deepCopy();
    wanted.putObject("target").put("verdict", Verdict.CAN_MEET_NOT_READY.name());
    paths.takesSuchAs(DescribedCall.JSON, wanted);
  }

  private static void show(DescribedCall call, ObjectNode request, Object answer) {
    call.takesSuchAs(DescribedCall.JSON, request)
        .answersSuchAs(DescribedCall.JSON, AnswerJson.tree(answer));
  }
}
