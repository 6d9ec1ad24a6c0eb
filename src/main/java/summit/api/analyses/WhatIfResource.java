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
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.request.JsonBody;
import summit.counterfactual.change.ChangeReader;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.comparison.Comparison;
import summit.counterfactual.comparison.Difference;
import summit.counterfactual.comparison.Differences;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblems;
import summit.facts.reading.ReadingNote;

/** A question asked again with other facts, rules, level or date. */
@Path("/v1/what-if")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class WhatIfResource extends AnalysisResource {
  private static final Set<String> FIELDS = Set.of("changes", "instead");

  private final AskedQuestions questions;

  WhatIfResource(AskedQuestions questions) {
    this.questions = questions;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "whatIf",
      summary = "What flips when facts, the rules, the level or the date are changed",
      description =
          "A request as for a decision, with `changes` of its facts and with what is asked"
              + " `instead`: asOf, level, horizonDays, rulebookVersion or draft. Each flip says"
              + " which of the differences did it, and the reasons that come and go."
              + ProgressStream.NOTE)
  @APIResponseSchema(value = Comparison.class, responseDescription = "What flips, and what did it")
  @APIResponse(responseCode = "422")
  public byte[] whole(InputStream body) {
    return ProgressStream.whole(work(body));
  }

  @Override
  ProgressStream.Work work(InputStream body) {
    JsonNode document = JsonBody.read(body);
    List<FactProblem> problems = new ArrayList<>();
    Optional<AskedQuestion> question = questions.read(document, "", FIELDS, problems);
    ReadChanges read = question.map(q -> changes(document, q, problems)).orElse(ReadChanges.NONE);
    Optional<AskedQuestion> other =
        question.map(
            q -> new WhatIfAlternatives(questions).of(q, document.path("instead"), problems));
    other
        .filter(o -> problems.isEmpty() && !o.maker().equals(question.orElseThrow().maker()))
        .map(o -> questions.by(o.maker(), document, "", FIELDS, problems))
        .ifPresent(by -> by.ifPresent(q -> changes(document, q, problems)));
    AskedQuestion asked = AskedQuestions.sound(question, problems).noting(read.notes());
    AskedQuestion instead = other.orElseThrow();
    return progress -> {
      List<Difference> differences =
          new ArrayList<>(
              Differences.of(
                  read.changes(),
                  new ChangeSentence(
                      MovingParties.of(asked.maker().evaluate(asked.request())),
                      asked.request().facts())));
      differences.addAll(Differences.besidesFacts(asked, instead));
      return Comparison.of(asked, differences, progress);
    };
  }

  private static ReadChanges changes(
      JsonNode document, AskedQuestion question, List<FactProblem> problems) {
    FactProblems found = new FactProblems(FactLimits.DEFAULT.problems());
    List<FactChange> changes =
        ChangeReader.read(
            document.path("changes"),
            "/changes",
            question.request().facts(),
            question.maker().rulebook(),
            FactLimits.DEFAULT,
            found);
    problems.addAll(found.all());
    return new ReadChanges(changes, found.notes());
  }

  /** Changes, and what of them was taken otherwise than it was posted. */
  private record ReadChanges(List<FactChange> changes, List<ReadingNote> notes) {
    static final ReadChanges NONE = new ReadChanges(List.of(), List.of());
  }
}
