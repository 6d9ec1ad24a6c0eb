package summit.record.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The tables of a store, brought to what this program knows. */
public final class Schema {
  private static final List<String> SCRIPTS = List.of("V1__records.sql");
  private static final int NEWEST = SCRIPTS.size();
  private static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  /** Makes or changes tables where that is needed; most starts find all in place. */
  public static void settle(Database database) throws StoreUnusable {
    int found = understood(database);
    if (found < NEWEST) {
      migrate(database);
    }
  }

  /** Whether the tables are those that this program knows; changes nothing. */
  public static void known(Database database) throws StoreUnusable {
    if (understood(database) < NEWEST) {
      throw new StoreUnusable(
          "There are no records in "
              + database.place()
              + " yet, or they are older than this program; start the service on them once.");
    }
  }

  private static int understood(Database database) throws StoreUnusable {
    int found = version(database);
    if (found > NEWEST) {
      throw new StoreUnusable(
          "The records in "
              + database.place()
              + " were written by a newer version of this program (schema "
              + found
              + ", this one knows "
              + NEWEST
              + "); run that version, or set SUMMIT_DATA_DIR or SUMMIT_STORE to other records.");
    }
    return found;
  }

  /** The newest script that has been run; 0 where none has. */
  private static int version(Database database) {
    try (Connection connection = database.readers().getConnection();
        Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "select max(cast(version as integer)) from " + HISTORY + " where success")) {
      return newest.next() ? newest.getInt(1) : 0;
    } catch (SQLException noHistory) {
      return 0;
    }
  }

  private static void migrate(Database database) throws StoreUnusable {
    try {
      var unused =
          Flyway.configure(Schema.class.getClassLoader())
              .dataSource(database.owner())
              .table(HISTORY)
              .placeholders(database.words())
              .resourceProvider(new Scripts())
              .javaMigrationClassProvider(List::of)
              .load()
              .migrate();
    } catch (FlywayException refused) {
      throw new StoreUnusable(
          "The tables of the records in "
              + database.place()
              + " cannot be made: "
              + refused.getMessage(),
          refused);
    }
  }

  /** Given by name, since looking for them through all that a program loads takes its time. */
  private static final class Scripts implements ResourceProvider {
    @Override
    public @Nullable LoadableResource getResource(String name) {
      return SCRIPTS.contains(name) ? new Script(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      return prefix.equals("V")
          ? SCRIPTS.stream().<LoadableResource>map(Script::new).toList()
          : List.of();
    }
  }

  private static final class Script extends LoadableResource {
    private final String name;

    Script(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      try (InputStream script = Schema.class.getResourceAsStream(name)) {
        return new StringReader(
            new String(Objects.requireNonNull(script, name).readAllBytes(), UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
