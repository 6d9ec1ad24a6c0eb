package summit.decision.active;

import java.util.Optional;

/**
 * How a rulebook stands: the version that decides, and the edit beside it that cannot be used. At
 * least one of them is there.
 */
public record RulebookState(
    String name, Optional<PublishedVersion> active, Optional<BrokenEdit> broken) {
  public RulebookState {
    if (active.isEmpty() && broken.isEmpty()) {
      throw new IllegalArgumentException(name + " is neither active nor broken");
    }
  }
}
