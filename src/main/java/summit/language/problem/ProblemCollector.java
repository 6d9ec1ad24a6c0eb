package summit.language.problem;

import java.util.ArrayList;
import java.util.List;
import summit.language.syntax.Position;

/** Collects what is wrong with rule text, up to a number that a person can still read. */
public final class ProblemCollector {
  private static final int MOST = 200;

  private final List<RuleProblem> found = new ArrayList<>();
  private int count;

  public void add(ProblemCode code, Position at, String message) {
    count++;
    if (found.size() < MOST) {
      found.add(RuleProblem.of(code, at, message));
    } else if (found.size() == MOST) {
      String rest = "there are more problems than these " + MOST + "; mend these first";
      found.add(RuleProblem.of(ProblemCode.TOO_LARGE, at, rest));
    }
  }

  /** How many were added so far, shown or not. */
  public int count() {
    return count;
  }

  public List<RuleProblem> found() {
    return List.copyOf(found);
  }
}
