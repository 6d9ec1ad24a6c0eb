package summit.decision.answer;

import java.util.List;
import java.util.Optional;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;

/**
 * How one precondition stands and why.
 *
 * @param because the reasons for its status
 * @param also what other rules said of it, which did not decide
 * @param responsible who can lift it, in general; who can here stands with the reasons
 * @param missing what would have to be known, when it is unknown
 * @param leftOut how many reasons are not listed, since there are too many
 */
public record PreconditionAnswer(
    String id,
    Tier tier,
    String title,
    Status status,
    String question,
    List<Reason> because,
    List<Reason> also,
    String remedy,
    String responsible,
    List<Missing> missing,
    Optional<LeftOut> leftOut) {
  public PreconditionAnswer {
    because = List.copyOf(because);
    also = List.copyOf(also);
    missing = List.copyOf(missing);
  }

  /**
   * Something to find out.
   *
   * @param fact the type of fact that would say it; empty when it depends
   * @param question what to ask
   */
  public record Missing(String fact, String question) {}

  /**
   * Reasons that are not listed.
   *
   * @param because of those for its status
   * @param also of what other rules said
   * @param says the same in words
   */
  public record LeftOut(int because, int also, String says) {}
}
