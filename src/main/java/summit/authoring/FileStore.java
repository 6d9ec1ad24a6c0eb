package summit.authoring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import summit.authoring.EditRefused.Reason;
import summit.language.SourceFile;
import summit.rulebook.folder.RulesFolder;

/**
 * The files of one rulebook on disk. Follows no link below the rulebook's folder; one that leads
 * nowhere can be replaced.
 */
final class FileStore {
  private final RulesFolder rules;
  private final String rulebook;

  FileStore(RulesFolder rules, String rulebook) {
    this.rules = rules;
    this.rulebook = rulebook;
  }

  /** A file as it stands, whether or not it can be read. */
  Optional<SourceFile> find(RulePath path) throws EditRefused {
    place(path);
    return rules.find(path.within(rulebook));
  }

  /** What is asked at the last moment before a file is replaced: whether there is one. */
  interface Comparison {
    boolean isThere() throws EditRefused;
  }

  /** Keeps other processes from editing; empty while one does. */
  Optional<FolderLock> tryLock() throws EditRefused {
    try {
      return FolderLock.tryTake(rules.path().resolve(rulebook));
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  /**
   * Replaces the file as a whole: no reader ever sees a part, and a crash leaves old or new.
   *
   * @return whether there was none before
   */
  boolean write(RulePath path, String text, Comparison last) throws EditRefused {
    Path place = place(path);
    try {
      Path parent = Files.createDirectories(folderOf(place));
      Path fresh = Files.createTempFile(parent, ".edit-", ".tmp");
      try {
        store(fresh, text, place);
        boolean replaced = last.isThere();
        Files.move(
            fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(parent);
        return !replaced;
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  void delete(RulePath path, Comparison last) throws EditRefused {
    Path place = place(path);
    try {
      var unused = last.isThere();
      Files.delete(place);
      flush(folderOf(place));
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  private static void store(Path fresh, String text, Path place) throws IOException {
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    keepPermissions(place, fresh);
  }

  /** Temporary files are private; a rule file is read by whoever could read it before. */
  private static void keepPermissions(Path place, Path fresh) throws IOException {
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Path like = Files.isReadable(place) ? place : folderOf(place);
      var permissions = Files.getPosixFilePermissions(like);
      permissions.removeIf(permission -> permission.name().endsWith("_EXECUTE"));
      Files.setPosixFilePermissions(fresh, permissions);
    }
  }

  private static void flush(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Path place(RulePath path) throws EditRefused {
    Path place = rules.path().resolve(rulebook);
    for (Path step : Path.of(path.text())) {
      place = place.resolve(step);
      if (Files.isSymbolicLink(place) && Files.exists(place)) {
        throw new EditRefused(
            Reason.LINKED_FILE, "The file comes from elsewhere by a link; edit it there.");
      }
    }
    return place;
  }

  private static Path folderOf(Path place) {
    return place.resolveSibling("").normalize();
  }

  static EditRefused unwritable(IOException failure) {
    return new EditRefused(
        Reason.UNWRITABLE, "The rules folder does not take the edit: " + failure.getMessage());
  }
}
