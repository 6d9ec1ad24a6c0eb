package summit.rulebook.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import summit.language.SourceFile;

/**
 * What tells two states of a file apart without reading it. Copies that keep the time of what they
 * copy leave size and time as they were, so the system's own note of a change counts too.
 */
record Stamp(
    long size,
    FileTime modified,
    @Nullable Object identity,
    Optional<Object> noted,
    Optional<SourceFile.Unread> unread) {
  /** Of each file that was found. */
  static Map<Path, Stamp> of(Map<Path, FileTree.Entry> found) {
    Map<Path, Stamp> stamps = new TreeMap<>();
    found.forEach((file, entry) -> stamps.put(file, of(file, entry)));
    return stamps;
  }

  private static Stamp of(Path file, FileTree.Entry entry) {
    BasicFileAttributes attributes = entry.attributes();
    return new Stamp(
        attributes.size(),
        attributes.lastModifiedTime(),
        attributes.fileKey(),
        noted(file),
        entry.unread());
  }

  /** When the system last noted a change of the file; empty where it notes none. */
  private static Optional<Object> noted(Path file) {
    try {
      return Optional.of(Files.getAttribute(file, "unix:ctime"));
    } catch (IOException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }
}
