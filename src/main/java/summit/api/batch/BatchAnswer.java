package summit.api.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.api.problem.Problem;
import summit.decision.meeting.Verdict;
import summit.facts.reading.ReadingNote;

/**
 * What a batch is answered as one document; it is written piece by piece, and never held whole.
 *
 * @param answers in the order of the cases
 * @param problem why the batch ended early; absent when every case is answered
 */
public record BatchAnswer(
    List<CaseAnswer> answers,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Problem> problem,
    Totals totals) {
  public BatchAnswer {
    answers = List.copyOf(answers);
  }

  /**
   * How the cases fared.
   *
   * @param cases that were answered
   * @param verdicts how many cases each verdict has
   * @param problems how many cases could not be decided
   * @param notes what of all that is common was taken otherwise than it was posted; what of a case
   *     was, its decision says
   */
  public record Totals(
      long cases,
      Map<Verdict, Long> verdicts,
      long problems,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReadingNote> notes) {
    public Totals {
      notes = List.copyOf(notes);
      verdicts = Collections.unmodifiableMap(new TreeMap<>(verdicts));
    }
  }
}
