package summit.api.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.request.JsonBody;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.comparison.Comparison;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactProblems;
import summit.facts.reading.QuotedText;

/** Two whole questions compared. */
@Path("/v1/differences")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class DifferencesResource extends AnalysisResource {
  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final List<String> FIELDS = List.of(FIRST, SECOND);

  private final AskedQuestions questions;

  DifferencesResource(AskedQuestions questions) {
    this.questions = questions;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "differences",
      summary = "How two questions differ, what flips between them, and what did it",
      description =
          "Two requests as for a decision, `first` and `second`, by the same rulebook; each may"
              + " name a `rulebookVersion`. Facts are told apart by their ids."
              + ProgressStream.NOTE)
  @APIResponseSchema(
      value = Comparison.class,
      responseDescription = "How they differ, what flips, and what did it")
  @APIResponse(responseCode = "422")
  public byte[] whole(InputStream body) {
    return ProgressStream.whole(work(body));
  }

  @Override
  ProgressStream.Work work(InputStream body) {
    JsonNode document = JsonBody.read(body);
    List<FactProblem> problems = new ArrayList<>(unknown(document));
    Optional<AskedQuestion> first = read(document, FIRST, problems);
    Optional<AskedQuestion> second = read(document, SECOND, problems);
    if (first.isPresent() && second.isPresent() && !name(first.get()).equals(name(second.get()))) {
      problems.add(
          FactProblem.of(
              Code.CONTRADICTION,
              "/" + SECOND + "/rulebook",
              "the first is decided by the rulebook " + name(first.get()) + "; compare by one"));
    }
    AskedQuestion one = AskedQuestions.sound(first, problems);
    AskedQuestion other = second.orElseThrow();
    return progress -> Comparison.between(one, other, progress);
  }

  private Optional<AskedQuestion> read(
      JsonNode document, String field, List<FactProblem> problems) {
    if (!document.hasNonNull(field)) {
      problems.add(
          FactProblem.of(
              Code.MISSING_FIELD, "/" + field, "post two requests, as first and second"));
      return Optional.empty();
    }
    return questions.read(document.path(field), "/" + field, Set.of(), problems);
  }

  private static List<FactProblem> unknown(JsonNode document) {
    FactProblems problems = new FactProblems(FactLimits.DEFAULT.problems());
    for (Map.Entry<String, JsonNode> entry : document.properties()) {
      if (!FIELDS.contains(entry.getKey())) {
        problems.add(
            Code.UNKNOWN_FIELD,
            "/" + QuotedText.pointer(entry.getKey()),
            "a comparison has no such field",
            FIELDS,
            entry.getKey());
      }
    }
    return problems.all();
  }

  private static String name(AskedQuestion question) {
    return question.maker().rulebook().name();
  }
}
