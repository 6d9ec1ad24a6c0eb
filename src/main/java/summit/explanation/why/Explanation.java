package summit.explanation.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.explanation.questions.MissingFact;

/**
 * Why a decision is what it is and not another.
 *
 * @param verdict the verdict explained, as its preconditions are
 * @param preconditions what comes nearest to bettering each precondition that blocks or is unknown;
 *     in full, that is at risk as well
 * @param missing what to find out, what separates most first
 * @param unexplained how many preconditions are unknown for want of any fact and, being many, are
 *     not explained; left out where all are
 * @param cut what was left out of deciding what the answers would lead to
 * @param rules every rule, part by part; only in full
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Explanation(
    @JsonInclude(JsonInclude.Include.ALWAYS) String depth,
    OfVerdict verdict,
    List<OfPrecondition> preconditions,
    Optional<Integer> unexplained,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<MissingFact> missing,
    Optional<String> cut,
    List<RuleParts> rules) {
  public Explanation {
    preconditions = List.copyOf(preconditions);
    missing = List.copyOf(missing);
    rules = List.copyOf(rules);
  }

  /** The same with questions in another order, and what was left out of ordering them. */
  public Explanation asking(List<MissingFact> questions, Optional<String> leftOut) {
    return new Explanation(depth, verdict, preconditions, unexplained, questions, leftOut, rules);
  }

  /**
   * The verdict.
   *
   * @param inTheWay ids of the preconditions that keep it from being better
   * @param nearest the rules that would conclude a better verdict, nearest first
   */
  public record OfVerdict(Verdict verdict, List<String> inTheWay, List<NearMiss> nearest) {
    public OfVerdict {
      inTheWay = List.copyOf(inTheWay);
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * One precondition.
   *
   * @param nearest what it would take to settle facts that contradict each other, where it hangs on
   *     them; then the rules that would better its status, best status and nearest first
   */
  public record OfPrecondition(String id, Status status, List<NearMiss> nearest) {
    public OfPrecondition {
      nearest = List.copyOf(nearest);
    }
  }
}
