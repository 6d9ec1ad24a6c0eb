package summit.packaged.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A folder on a disk of its own that can be filled up, where this process may mount one. */
final class SmallDisk implements AutoCloseable {
  private final Path folder;
  private final boolean mounted;

  SmallDisk(Path folder) throws IOException, InterruptedException {
    this.folder = Files.createDirectories(folder);
    this.mounted =
        run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder.toAbsolutePath().toString());
  }

  Path folder() {
    return folder;
  }

  boolean canBeFilled() {
    return mounted;
  }

  /** Leaves no byte. */
  void fill() throws IOException {
    byte[] page = new byte[4096];
    try (OutputStream filler = Files.newOutputStream(filler())) {
      while (true) {
        filler.write(page);
      }
    } catch (IOException full) {
      if (folder.toFile().getUsableSpace() >= page.length) {
        throw full;
      }
    }
  }

  void empty() throws IOException {
    Files.deleteIfExists(filler());
  }

  /** Lazily, since a server that was ended may not be gone yet. */
  @Override
  public void close() throws IOException {
    try {
      if (mounted && !run("umount", "-l", folder.toAbsolutePath().toString())) {
        throw new IOException(folder + " could not be unmounted");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private Path filler() {
    return folder.resolve("filler");
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException notHere) {
      return false;
    }
  }
}
