package summit.rulebook;

/**
 * One thing that must hold, as preconditions.yaml describes it.
 *
 * @param tier what it decides: a value of the given list {@link #TIERS}
 * @param unknown the question to go and ask when it is not known how it stands
 */
public record Precondition(
    String id,
    String tier,
    String title,
    String question,
    String remedy,
    String responsible,
    String unknown) {
  /** The given closed list of what preconditions decide. */
  public static final String TIERS = "Tier";
}
