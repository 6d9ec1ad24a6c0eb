package summit.rulebook;

/**
 * One thing that must hold, as preconditions.yaml describes it.
 *
 * @param unknown the question to go and ask when it is not known how it stands
 */
public record Precondition(
    String id,
    Tier tier,
    String title,
    String question,
    String remedy,
    String responsible,
    String unknown) {}
