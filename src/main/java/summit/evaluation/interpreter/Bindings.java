package summit.evaluation.interpreter;

import org.jspecify.annotations.Nullable;

/** What the variables of a rule stand for so far. */
public interface Bindings {
  /** The value of a variable, named with the dollar sign; null when absent or not bound. */
  @Nullable Object value(String variable);
}
