package summit.api.analyses;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import summit.api.request.JsonBody;
import summit.counterfactual.comparison.AskedQuestion;
import summit.counterfactual.timeline.Timeline;
import summit.facts.Periods;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;

/** The verdict by date when nothing is posted any more. */
@Path("/v1/timeline")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
public class TimelineResource extends AnalysisResource {
  private static final String FROM = "from";
  private static final String TO = "to";

  private final AskedQuestions questions;

  TimelineResource(AskedQuestions questions) {
    this.questions = questions;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "timeline",
      summary = "How the verdict goes from day to day with nothing else changing",
      description =
          "A request as for a decision, with `from` (its as-of date when left out) and `to`, at"
              + " most 3,660 days. Facts go stale and expire, those reported later become known,"
              + " and dates pass; each flip says which of these did it."
              + ProgressStream.NOTE)
  @APIResponseSchema(
      value = Timeline.class,
      responseDescription = "Segments of days on which the same is decided")
  @APIResponse(responseCode = "422")
  public byte[] whole(InputStream body) {
    return ProgressStream.whole(work(body));
  }

  @Override
  ProgressStream.Work work(InputStream body) {
    JsonNode document = JsonBody.read(body);
    List<FactProblem> problems = new ArrayList<>();
    Optional<AskedQuestion> read = questions.read(document, "", Set.of(FROM, TO), problems);
    Optional<LocalDate> to = day(document, TO, problems);
    Optional<LocalDate> from =
        document.hasNonNull(FROM)
            ? day(document, FROM, problems)
            : read.map(question -> question.request().asOf());
    if (from.isPresent() && to.isPresent()) {
      range(from.get(), to.get(), problems);
    }
    AskedQuestion question = AskedQuestions.sound(read, problems);
    return progress ->
        Timeline.of(
            question.maker(), question.request(), from.orElseThrow(), to.orElseThrow(), progress);
  }

  private static Optional<LocalDate> day(
      JsonNode document, String field, List<FactProblem> problems) {
    Optional<LocalDate> day = Periods.day(document.path(field).asText());
    if (day.isEmpty()) {
      problems.add(
          FactProblem.of(
              document.hasNonNull(field) ? Code.BAD_DATE : Code.MISSING_FIELD,
              "/" + field,
              "a timeline goes " + field + " a day such as 2025-09-02"));
    }
    return day;
  }

  private static void range(LocalDate from, LocalDate to, List<FactProblem> problems) {
    if (to.isBefore(from)) {
      problems.add(
          FactProblem.of(
              Code.OUT_OF_RANGE, "/" + TO, "there is no day from " + from + " to " + to));
    } else if (to.toEpochDay() - from.toEpochDay() >= Timeline.MAX_DAYS) {
      problems.add(
          FactProblem.of(
              Code.OUT_OF_RANGE,
              "/" + TO,
              "a timeline has at most "
                  + Timeline.MAX_DAYS
                  + " days; end it on "
                  + Periods.within(from.plusDays(Timeline.MAX_DAYS - 1L))
                  + " or earlier"));
    }
  }
}
