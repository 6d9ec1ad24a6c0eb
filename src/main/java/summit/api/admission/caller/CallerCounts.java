package summit.api.admission.caller;

import java.util.HashMap;
import java.util.Map;

/** How many of something each caller has. For one thread at a time. */
public final class CallerCounts {
  private final Map<String, Integer> counts = new HashMap<>();

  public int of(String caller) {
    return counts.getOrDefault(caller, 0);
  }

  public void more(String caller) {
    counts.merge(caller, 1, Integer::sum);
  }

  /** One less; who has none is forgotten. */
  public void less(String caller) {
    counts.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
  }
}
