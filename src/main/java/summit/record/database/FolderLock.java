package summit.record.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps a second process out of a data folder; goes with the process, however that ends. */
final class FolderLock implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(FolderLock.class);

  private final FileChannel file;

  private FolderLock(FileChannel file) {
    this.file = file;
  }

  static FolderLock of(Path folder) throws StoreUnusable {
    Path path = folder.resolve("records.lock");
    FileChannel file;
    try {
      file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException refused) {
      throw new StoreUnusable(
          "Records cannot be kept in "
              + folder.toAbsolutePath()
              + ", where no file can be written; set SUMMIT_DATA_DIR to a folder that is writable,"
              + " or SUMMIT_RECORDS=off to keep none.",
          refused);
    }
    if (lock(file) == null) {
      String holder = holder(path);
      close(file);
      throw new StoreUnusable(
          "Another process"
              + holder
              + " keeps its records in "
              + folder.toAbsolutePath()
              + "; end it, or give this one a folder of its own by SUMMIT_DATA_DIR.");
    }
    return new FolderLock(file).signed();
  }

  private static @Nullable FileLock lock(FileChannel file) {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    } catch (IOException noLocksHere) {
      LOG.debugf(noLocksHere, "the data folder cannot be locked");
      return null;
    }
  }

  private static String holder(Path path) {
    try {
      String known = Files.readString(path).trim();
      return known.isEmpty() ? "" : " (" + known + ")";
    } catch (IOException unreadable) {
      return "";
    }
  }

  private FolderLock signed() {
    try {
      file.truncate(0);
      file.write(ByteBuffer.wrap(("process " + ProcessHandle.current().pid()).getBytes(UTF_8)));
    } catch (IOException full) {
      LOG.debugf(full, "the lock is held and not signed");
    }
    return this;
  }

  private static void close(FileChannel file) {
    try {
      file.close();
    } catch (IOException gone) {
      LOG.debugf(gone, "a lock was let go");
    }
  }

  @Override
  public void close() {
    close(file);
  }
}
