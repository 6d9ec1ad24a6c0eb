package summit.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that must hold, as preconditions.yaml describes it.
 *
 * @param tier what it decides: a value of the given list {@link #TIERS}
 * @param unknown the question to go and ask when it is not known how it stands
 * @param cannotBe the statuses that no facts give it, each with the reason why
 */
public record Precondition(
    String id,
    String tier,
    String title,
    String question,
    String remedy,
    String responsible,
    String unknown,
    Map<String, String> cannotBe) {
  /** The given closed list of what preconditions decide. */
  public static final String TIERS = "Tier";

  /** The given closed list of how preconditions stand. */
  public static final String STATUSES = "Status";

  public Precondition {
    cannotBe = Collections.unmodifiableMap(new LinkedHashMap<>(cannotBe));
  }
}
