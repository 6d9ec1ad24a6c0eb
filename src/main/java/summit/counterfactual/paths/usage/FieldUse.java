package summit.counterfactual.paths.usage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import summit.evaluation.interpreter.PartialMatch;
import summit.language.syntax.Constraint;

/** What rules do with one posted field, or with what is worked out from it. */
public final class FieldUse {
  private final List<Test> tests = new ArrayList<>();
  private boolean joined;
  private boolean parties;

  /**
   * A comparison that one fact decides by itself.
   *
   * @param row what the rule knows besides the fact: what the evaluation gives every rule, such as
   *     the horizon
   */
  public record Test(Constraint constraint, PartialMatch row) {}

  void test(Constraint constraint, PartialMatch row) {
    tests.add(new Test(constraint, row));
  }

  void join() {
    joined = true;
  }

  void ofParties() {
    parties = true;
  }

  public List<Test> tests() {
    return Collections.unmodifiableList(tests);
  }

  /** Whether the value itself matters, since rules compare it with those of other facts. */
  public boolean joined() {
    return joined;
  }

  /** Whether rules look in it for those whom the subject brings together. */
  public boolean parties() {
    return parties;
  }
}
