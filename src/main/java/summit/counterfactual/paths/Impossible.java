package summit.counterfactual.paths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** Why no set of changes reaches the target. */
public record Impossible(String why, List<Wall> obstacles) {
  public Impossible {
    obstacles = List.copyOf(obstacles);
  }

  /**
   * An obstacle that no change which may be made touches.
   *
   * @param precondition whose status hangs on it
   * @param rule the rule that stands in the way, or that would have to match
   * @param at where the rule stands
   * @param facts ids of those that the rule matches
   * @param immovable which of the caller's words rule out the changes that could help
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Wall(
      @JsonInclude(JsonInclude.Include.ALWAYS) String says,
      Optional<String> precondition,
      Optional<String> rule,
      Optional<String> at,
      List<String> facts,
      List<String> immovable) {
    public Wall {
      facts = List.copyOf(facts);
      immovable = List.copyOf(immovable);
    }
  }
}
