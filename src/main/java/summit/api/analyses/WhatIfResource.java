package summit.api.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.problem.Refusal;
import summit.api.request.JsonBody;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.AnswerMaker;
import summit.counterfactual.answer.AskedFields;
import summit.counterfactual.answer.SelectedAnswer;
import summit.counterfactual.change.ChangeReader;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.comparison.Comparison;
import summit.counterfactual.comparison.Difference;
import summit.counterfactual.comparison.Differences;
import summit.explanation.why.Depth;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblems;
import summit.facts.reading.ReadingNote;
import summit.json.InvalidRequest;

/** A question asked again with other facts, rules, level or date. */
@Path("/v1/what-if")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class WhatIfResource extends AnalysisResource {
  private static final Set<String> FIELDS = Set.of("changes", "instead");

  private static final String PARTS = "fields";

  private final AskedQuestions questions;
  private final AnswerMaker answering = new AnswerMaker();
  private final UriInfo address;

  WhatIfResource(AskedQuestions questions, @Context UriInfo address) {
    this.questions = questions;
    this.address = address;
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
  @APIResponseSchema(
      value = WhatIfAnswer.class,
      responseDescription =
          "What flips, and what did it; the decision that there would be, if asked")
  @APIResponse(responseCode = "422")
  public byte[] whole(
      @QueryParam(PARTS)
          @Parameter(description = AskedFields.DESCRIPTION, example = AnswerFields.LEAN)
          Optional<String> fields,
      InputStream body) {
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
    Optional<AnswerFields> parts = parts(instead);
    return progress -> {
      List<Difference> differences =
          new ArrayList<>(
              Differences.of(
                  read.changes(),
                  new ChangeSentence(
                      MovingParties.of(asked.maker().evaluate(asked.request())),
                      asked.request().facts())));
      differences.addAll(Differences.besidesFacts(asked, instead));
      return new WhatIfAnswer(
          Comparison.of(asked, differences, progress),
          parts.map(wanted -> decision(Difference.applied(asked, differences), wanted)));
    };
  }

  /** The parts that are asked for of the decision that there would be. */
  private Optional<AnswerFields> parts(AskedQuestion instead) {
    Optional<String> named = Optional.ofNullable(address.getQueryParameters().getFirst(PARTS));
    try {
      return named.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new AskedFields(Optional.empty(), named, Depth.NONE).by(instead.maker().rulebook()));
    } catch (InvalidRequest invalid) {
      throw Refusal.invalid(invalid.problems());
    }
  }

  private SelectedAnswer decision(AskedQuestion question, AnswerFields wanted) {
    return answering.begin(question.maker(), question.request(), wanted).selected();
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
