package summit.cli.records;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.terminal.QuietLog;
import summit.record.store.Store;
import summit.record.store.StoreUnusable;

/** Where the records are, as options and the environment say. */
final class RecordsPlace {
  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "The data folder; else SUMMIT_DATA_DIR, else ./data.")
  private @Nullable Path folder;

  @Option(
      names = "--store",
      paramLabel = "ADDRESS",
      description =
          "A database such as postgresql://user:password@host:5432/database; else SUMMIT_STORE,"
              + " else the file in the data folder.")
  private @Nullable String address;

  Path folder() {
    return Optional.ofNullable(folder)
        .or(() -> environment("SUMMIT_DATA_DIR").map(Path::of))
        .orElse(Path.of("data"));
  }

  /** The records, to be read; the service may keep more meanwhile. */
  Store open() throws Refusal {
    return open(Store::openToRead);
  }

  /** The records, to be changed by nobody else meanwhile. */
  Store openToWrite() throws Refusal {
    return open(
        (database, data) -> {
          Store.openToRead(database, data).close(); // Where there are none, none are made.
          return Store.open(database, data);
        });
  }

  private interface Opening {
    Store of(Optional<String> database, Path data) throws StoreUnusable;
  }

  private Store open(Opening opening) throws Refusal {
    QuietLog.begin();
    try {
      // A folder that is named is meant, whatever the environment says.
      Optional<String> database =
          Optional.ofNullable(address)
              .or(() -> folder == null ? environment("SUMMIT_STORE") : Optional.empty());
      return opening.of(database, folder());
    } catch (StoreUnusable unusable) {
      throw new Refusal(ExitCode.BAD_INPUT, String.valueOf(unusable.getMessage()));
    }
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(said -> !said.isBlank());
  }
}
