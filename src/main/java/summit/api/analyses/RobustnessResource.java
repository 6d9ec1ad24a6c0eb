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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.request.JsonBody;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.robustness.Robustness;
import summit.facts.reading.FactProblem;

/** What a decision rests on. */
@Path("/v1/robustness")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class RobustnessResource extends AnalysisResource {
  private final AskedQuestions questions;

  RobustnessResource(AskedQuestions questions) {
    this.questions = questions;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "robustness",
      summary = "What flips when a fact, an origin, a source or a grade is left out",
      description =
          "A request as for a decision. It is decided again without each fact, origin, source and"
              + " evidence, and without everything below each grade; what flips is ranked, gravest"
              + " first."
              + ProgressStream.NOTE)
  @APIResponseSchema(
      value = Robustness.class,
      responseDescription = "What flips, and which single facts carry the verdict")
  @APIResponse(responseCode = "422")
  public byte[] whole(InputStream body) {
    return ProgressStream.whole(work(body));
  }

  @Override
  ProgressStream.Work work(InputStream body) {
    JsonNode document = JsonBody.read(body);
    List<FactProblem> problems = new ArrayList<>();
    AskedQuestion question =
        AskedQuestions.sound(questions.read(document, "", Set.of(), problems), problems);
    return progress -> Robustness.of(question.maker(), question.request(), progress);
  }
}
