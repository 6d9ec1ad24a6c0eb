package summit.decision.active;

import java.util.Optional;

/**
 * Something that happened to a rulebook.
 *
 * @param before how it stood; empty when it is new
 * @param after how it stands; empty when it is gone
 */
public record RulebookChange(
    String rulebook,
    Outcome outcome,
    Optional<RulebookState> before,
    Optional<RulebookState> after) {
  /** What came of an edit. */
  public enum Outcome {
    /** A new version decides. */
    ADOPTED,
    /** The edit is broken; the last good version, if there is one, goes on deciding. */
    REFUSED,
    /** A broken edit was undone; the version is the one that decided all along. */
    MENDED,
    /** The folder is gone, and the rulebook with it. */
    REMOVED
  }
}
