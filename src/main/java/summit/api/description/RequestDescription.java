package summit.api.description;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import summit.json.AnswerJson;
import summit.rulebook.Rulebook;

/**
 * The part of the API's description that annotations cannot say: what may be posted, from the
 * vocabularies of rulebooks; what is answered, from the mapper that writes it; and the worked
 * example.
 */
final class RequestDescription {
  private static final String DECISIONS = "/v1/decisions";
  private static final String BRIEF = "/v1/brief";
  private static final String TEST = "/v1/rulebooks/{name}/test";
  private static final String CHECK = "/v1/rulebooks/{name}/check";

  private final List<Rulebook> rulebooks;
  private final Optional<WorkedExample.Exchange> example;

  RequestDescription(List<Rulebook> rulebooks, Optional<WorkedExample.Exchange> example) {
    this.rulebooks = List.copyOf(rulebooks);
    this.example = example;
  }

  /** An OpenAPI document of the calls that take a body. */
  ObjectNode write() {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
    ObjectNode schemas = document.withObject("/components/schemas");
    AnswerSchemas answers = new AnswerSchemas(schemas);
    AnsweredClasses.ALL.forEach(answers::add);
    RulebookSchemas posted = new RulebookSchemas(rulebooks, schemas);
    posted.write();
    decisions(document, posted);
    DescribedCall.at(CHECK, document)
        .takes("The files that change and those that go", posted.draft());
    DescribedCall.at(TEST, document)
        .mayTake("A draft to try instead of what is active", posted.draft());
    new AnalysesDescription(document, posted).write(example);
    BatchDescription.write(document, posted, example);
    RecordsDescription.write(document);
    return document;
  }

  private void decisions(ObjectNode document, RulebookSchemas posted) {
    DescribedCall decide =
        DescribedCall.at(DECISIONS, document)
            .takes("Facts, and what is asked of them", posted.any(RulebookSchemas.REQUEST));
    DescribedCall brief =
        DescribedCall.at(BRIEF, document)
            .takes(
                "A request for a decision, and the day of the last brief",
                posted.any(RequestBodies.BRIEF));
    example.ifPresent(
        exchange -> {
          decide
              .takesSuchAs(DescribedCall.JSON, exchange.request())
              .answersSuchAs(DescribedCall.JSON, AnswerJson.tree(exchange.decision()));
          brief.takesSuchAs(DescribedCall.JSON, exchange.request());
        });
  }
}
