package summit.api.description;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.api.analyses.AskedQuestions;
import summit.counterfactual.Progress;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.comparison.Comparison;
import summit.counterfactual.comparison.Difference;
import summit.counterfactual.robustness.Robustness;
import summit.counterfactual.timeline.Timeline;
import summit.decision.DecisionRequest;
import summit.decision.meeting.Level;
import summit.json.AnswerJson;

/**
 * The part of the API's description that says what analyses can be asked for, with the worked
 * example asked of and answered.
 */
final class AnalysesDescription {
  private static final String WHAT_IF = "/v1/what-if";
  private static final String DIFFERENCES = "/v1/differences";
  private static final String TIMELINE = "/v1/timeline";
  private static final String ROBUSTNESS = "/v1/robustness";

  static final List<String> ADDRESSES = List.of(WHAT_IF, DIFFERENCES, TIMELINE, ROBUSTNESS);

  private static final String REQUEST = "A request for a decision";
  private static final Level OTHER_LEVEL = Level.EXPLORATORY;
  private static final int MONTHS = 3;

  private final ObjectNode document;
  private final Optional<WorkedExample.Exchange> example;

  AnalysesDescription(ObjectNode document, Optional<WorkedExample.Exchange> example) {
    this.document = document;
    this.example = example;
  }

  void write() {
    whatIf(body(WHAT_IF, REQUEST + ", and what is changed or asked instead"));
    differences(body(DIFFERENCES, "Two requests for a decision by the same rulebook"));
    timeline(body(TIMELINE, REQUEST + ", and the days from which and up to which it is asked"));
    plain(body(ROBUSTNESS, REQUEST));
    example.ifPresent(this::examples);
  }

  private ObjectNode body(String address, String description) {
    ObjectNode call = document.withObject("/paths").putObject(address).putObject("post");
    call.putObject("responses").putObject("200").putObject("content").putObject("application/json");
    ObjectNode body = call.putObject("requestBody");
    body.put("description", description).put("required", true);
    return body.putObject("content").putObject("application/json").putObject("schema");
  }

  private static ObjectNode plain(ObjectNode schema) {
    schema.put("type", "object").put("description", "The fields of a request for a decision");
    schema.putArray("required").add("facts");
    ObjectNode fields = schema.putObject("properties");
    text(fields, AskedQuestions.VERSION, "A version of the rulebook that decided before");
    return fields;
  }

  private static void whatIf(ObjectNode schema) {
    ObjectNode fields = plain(schema);
    ObjectNode change = fields.putObject("changes").put("type", "array").putObject("items");
    change.put("type", "object").putArray("required").add("kind").add("fact");
    ObjectNode parts = change.putObject("properties");
    ArrayNode kinds = parts.putObject("kind").put("type", "string").putArray("enum");
    Stream.of(FactChange.Kind.values()).forEach(kind -> kinds.add(kind.name()));
    parts.putObject("fact").put("description", "Its id; for ADD, a fact as it is posted");
    text(parts, "field", "For SET");
    parts.putObject("value").put("description", "For SET; null when it no longer says");
    ObjectNode instead = fields.putObject("instead").put("type", "object").putObject("properties");
    Stream.of("asOf", "level", AskedQuestions.VERSION).forEach(name -> text(instead, name, ""));
    instead.putObject("horizonDays").put("type", "integer");
    instead.putObject("draft").put("type", "object");
  }

  private static void differences(ObjectNode schema) {
    schema.put("type", "object").putArray("required").add("first").add("second");
    ObjectNode fields = schema.putObject("properties");
    plain(fields.putObject("first"));
    plain(fields.putObject("second"));
  }

  private static void timeline(ObjectNode schema) {
    ObjectNode fields = plain(schema);
    text(fields, "from", "The first day; the as-of date when left out").put("format", "date");
    text(fields, "to", "The last day, at most " + Timeline.MAX_DAYS + " days in all")
        .put("format", "date");
  }

  private static ObjectNode text(ObjectNode fields, String name, String description) {
    ObjectNode field = fields.putObject(name).put("type", "string");
    return description.isEmpty() ? field : field.put("description", description);
  }

  private void examples(WorkedExample.Exchange exchange) {
    AskedQuestion question = exchange.question();
    DecisionRequest asked = question.request();
    AskedQuestion other = new AskedQuestion(question.maker(), asked.at(Optional.of(OTHER_LEVEL)));
    LocalDate to = asked.asOf().plusMonths(MONTHS);

    ObjectNode whatIf = exchange.request().deepCopy();
    whatIf.putObject("instead").put("level", OTHER_LEVEL.name());
    example(
        WHAT_IF,
        whatIf,
        Comparison.of(
            question,
            List.of(Difference.level(asked.level(), Optional.of(OTHER_LEVEL))),
            Progress.NONE));

    ObjectNode differences = exchange.request().objectNode();
    differences.set("first", exchange.request());
    differences.set("second", exchange.request().deepCopy().put("level", OTHER_LEVEL.name()));
    example(DIFFERENCES, differences, Comparison.between(question, other, Progress.NONE));

    example(
        TIMELINE,
        exchange.request().deepCopy().put("to", to.toString()),
        Timeline.of(question.maker(), asked, asked.asOf(), to, Progress.NONE));
    example(ROBUSTNESS, exchange.request(), Robustness.of(question.maker(), asked, Progress.NONE));
  }

  private void example(String address, ObjectNode request, Object answer) {
    ObjectNode call = (ObjectNode) document.path("paths").path(address).path("post");
    String value = "/content/application~1json/examples/" + RequestDescription.EXAMPLE;
    call.withObject("/requestBody" + value).set("value", request);
    call.withObject("/responses/200" + value).set("value", AnswerJson.tree(answer));
  }
}
