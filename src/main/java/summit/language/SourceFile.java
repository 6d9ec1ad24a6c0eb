package summit.language;

import java.util.Optional;

/**
 * A file's text; the path is relative to the rules folder, such as {@code summit/facts/intent.drl}.
 *
 * @param unread why there is no text, of a file that is there and cannot be read
 */
public record SourceFile(String path, String text, Optional<Unread> unread) {
  /** Why something that is called like a file of a rulebook cannot be read as one. */
  public enum Unread {
    LINK_TO_NOWHERE,
    FOLDER,
    /** A pipe, a socket or a device. */
    NO_FILE,
    WITHHELD
  }

  public SourceFile(String path, String text) {
    this(path, text, Optional.empty());
  }

  /** One that is there and cannot be read. */
  public static SourceFile unread(String path, Unread why) {
    return new SourceFile(path, "", Optional.of(why));
  }
}
