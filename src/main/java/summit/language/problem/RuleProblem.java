package summit.language.problem;

import java.util.Locale;
import summit.language.syntax.Position;

/**
 * Something wrong with rule text.
 *
 * @param code stable, upper snake case, such as {@code UNKNOWN_FIELD}
 * @param message one sentence for a person who is no programmer: what is wrong and what to do
 */
public record RuleProblem(String code, Position at, String message)
    implements Comparable<RuleProblem> {
  public static RuleProblem of(ProblemCode code, Position at, String message) {
    return new RuleProblem(code.name(), at, message);
  }

  /** The heading of the code on the page that explains the messages. */
  public String anchor() {
    return code.toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(RuleProblem other) {
    int byPosition = at.compareTo(other.at);
    return byPosition != 0 ? byPosition : message.compareTo(other.message);
  }

  /** {@code summit/deadlines.drl:8:14 DeadLine is not a fact type; did you mean Deadline?}. */
  @Override
  public String toString() {
    return at + " " + message;
  }
}
