package summit.cli.records;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.terminal.QuietLog;
import summit.record.database.StoreUnusable;
import summit.record.store.Store;
import summit.record.store.StoreFailure;

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

  /** A question to the records. */
  interface Question<T> {
    T of(Store store) throws StoreFailure, Refusal;
  }

  /** Asks the records; the service may keep more meanwhile. */
  <T> T read(Question<T> question) throws Refusal {
    return ask(Store::openToRead, question, ExitCode.BAD_INPUT, "read");
  }

  /** Changes the records; refused in a folder that a service uses. */
  <T> T change(Question<T> change) throws Refusal {
    return ask(
        (database, data) -> {
          Store.openToRead(database, data).close(); // Where there are none, none are made.
          return Store.open(database, data);
        },
        change,
        ExitCode.NOT_WRITTEN,
        "changed");
  }

  private <T> T ask(Opening opening, Question<T> question, ExitCode failing, String done)
      throws Refusal {
    try (Store store = open(opening)) {
      return question.of(store);
    } catch (StoreFailure failure) {
      throw new Refusal(
          failing, "The records cannot be " + done + ": " + failure.getMessage() + ".");
    }
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
