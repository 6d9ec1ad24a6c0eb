package summit.api.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.api.batch.BatchExample;
import summit.api.batch.CommonQuestion;
import summit.api.request.JsonBody;
import summit.counterfactual.answer.AskedFields;
import summit.decision.meeting.Level;
import summit.explanation.why.Depth;

/** The part of the API's description that says what a batch is, with the worked example in it. */
final class BatchDescription {
  private static final String ADDRESS = "/v1/decisions/batch";

  /** So that readers see what is answered to a case that cannot be decided. */
  private static final String NO_PROPOSAL = "SP-0";

  private BatchDescription() {}

  /** Adds the call to an OpenAPI document. */
  static void write(
      ObjectNode document, RulebookSchemas posted, Optional<WorkedExample.Exchange> example) {
    DescribedCall call =
        DescribedCall.at(ADDRESS, document)
            .takes("What all cases have in common, and the cases", posted.any(RequestBodies.BATCH))
            .answersLines(
                "A line for each case, then one with the totals; before it, one with a problem when"
                    + " the batch ended early",
                LineSchemas.batch(document));
    call.takesLines(
        "A line with what is common, then a line for each case",
        posted.any(RequestBodies.BATCH_LINE));
    example.ifPresent(exchange -> examples(exchange, call));
  }

  private static void examples(WorkedExample.Exchange exchange, DescribedCall call) {
    ObjectNode common = exchange.request();
    List<JsonNode> cases =
        List.of(
            common.objectNode().put("id", "as it is"),
            common.objectNode().put("id", "a first talk").put("level", Level.EXPLORATORY.name()),
            common.objectNode().put("id", "misnamed").put("proposal", NO_PROPOSAL));
    ObjectNode document = common.deepCopy();
    ArrayNode list = document.putArray("cases");
    cases.forEach(list::add);
    CommonQuestion question =
        CommonQuestion.read(
            common,
            exchange.question().maker(),
            exchange.question().request().asOf(),
            new AskedFields(Optional.empty(), Optional.empty(), Depth.NONE));
    String lines =
        Stream.concat(Stream.of(common), cases.stream())
            .map(JsonNode::toString)
            .collect(Collectors.joining("\n"));
    call.takesSuchAs(DescribedCall.JSON, document)
        .takesSuchAs(DescribedCall.LINES, TextNode.valueOf(lines))
        .answersSuchAs(
            DescribedCall.JSON, JsonBody.parse(BatchExample.answer(question, cases, false)))
        .answersSuchAs(
            DescribedCall.LINES,
            TextNode.valueOf(new String(BatchExample.answer(question, cases, true), UTF_8)));
  }
}
