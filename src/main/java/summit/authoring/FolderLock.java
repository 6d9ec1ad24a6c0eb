package summit.authoring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Held by the one process that compares and replaces a file of a rulebook; others that serve the
 * same folder wait. The file that is locked stays behind: were it deleted, two processes could each
 * hold a lock on a file of that name.
 */
final class FolderLock implements AutoCloseable {
  /** Begins with a dot, so that nobody takes it for a file of the rulebook. */
  static final String FILE = ".summit-edit.lock";

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Whether the system still keeps others out. */
  boolean holds() {
    return lock.isValid();
  }

  /**
   * Takes the lock; empty while somebody else has it.
   *
   * @throws IOException where nothing can be written to the folder
   */
  static Optional<FolderLock> tryTake(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(file + " is no file; delete it");
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    boolean taken = false;
    try {
      Optional<FolderLock> lock =
          Optional.ofNullable(channel.tryLock()).map(held -> new FolderLock(channel, held));
      taken = lock.isPresent();
      return lock;
    } catch (OverlappingFileLockException inThisProcess) {
      return Optional.empty();
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /** Gives it back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
