package summit.record.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * SQLite's library, which is unpacked before it is loaded. A process that is killed leaves its copy
 * behind, a megabyte each time, so that it goes into the data folder and the next start sweeps it.
 */
final class NativeLibrary {
  private static final String PLACE = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /** Says where to unpack it, unless the operator has said so; needs the lock of the folder. */
  static void prepare(Path folder) throws IOException {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    Path place = Files.createDirectories(folder.resolve("native"));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(place)) {
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
    System.setProperty(PLACE, place.toAbsolutePath().toString());
  }
}
