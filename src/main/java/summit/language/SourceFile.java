package summit.language;

import java.util.Optional;
import summit.bounds.Bound;

/**
 * A file's text; the path is relative to the rules folder, such as {@code summit/facts/intent.drl}.
 *
 * @param unread why there is no text, of a file that is there and cannot be read
 */
public record SourceFile(String path, String text, Optional<Unread> unread) {
  /** Why something that is called like a file of a rulebook cannot be read as one. */
  public enum Unread {
    LINK_TO_NOWHERE,
    /** A link that leads out of the rules folder; nobody follows it. */
    LINK_OUTSIDE,
    FOLDER,
    /** A pipe, a socket or a device. */
    NO_FILE,
    WITHHELD,
    TOO_LARGE(Bound.RULE_FILE_BYTES),
    /** One of the largest files of a rulebook that is too large as a whole. */
    LARGE_AMONG_TOO_MUCH(Bound.RULE_BYTES),
    /** A rulebook for which the others leave no room. */
    NO_ROOM(Bound.ALL_RULE_BYTES),
    /** A rulebook beyond as many as there may be. */
    ONE_RULEBOOK_TOO_MANY(Bound.RULEBOOKS),
    /** The first file beyond as many as a rulebook may have. */
    ONE_FILE_TOO_MANY(Bound.RULE_FILES),
    /** A folder with more in it than is looked at. */
    TOO_MANY_ENTRIES(Bound.RULE_ENTRIES),
    TOO_DEEP(Bound.RULE_FOLDERS),
    /** A case for which those before it leave no room. */
    NO_ROOM_FOR_CASE(Bound.CASE_BYTES),
    /** The first case beyond as many as a rulebook may have. */
    ONE_CASE_TOO_MANY(Bound.CASES);

    private final Optional<Bound> bound;

    Unread() {
      this.bound = Optional.empty();
    }

    Unread(Bound bound) {
      this.bound = Optional.of(bound);
    }

    /** The bound that was passed, where that is why. */
    public Optional<Bound> bound() {
      return bound;
    }
  }

  public SourceFile(String path, String text) {
    this(path, text, Optional.empty());
  }

  /** One that is there and cannot be read. */
  public static SourceFile unread(String path, Unread why) {
    return new SourceFile(path, "", Optional.of(why));
  }
}
