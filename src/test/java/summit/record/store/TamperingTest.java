package summit.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.record.TestRecords;
import summit.record.database.Database;
import summit.record.database.SqliteDatabase;

/** One byte of a record that is not what it was is found, and the record is named. */
class TamperingTest {
  private static final int RECORDS = 8;
  private static final int TRIES = 12;

  private final Path scratch;
  private long row;

  TamperingTest(@TempDir Path scratch) {
    this.scratch = scratch;
  }

  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource({
    "record, moment",
    "record, kind",
    "record, caller",
    "record, decision",
    "record, rulebook",
    "record, program",
    "record, as_of",
    "record, asked",
    "record, request",
    "record, outcome",
    "record, answer",
    "record, details",
    "record, salts",
    "record, leaf",
    "record, link",
    "piece, packed",
    "piece, salt",
    "piece, commitment",
    "piece, address",
    "piece, seal",
    "request, pieces",
    "request, address",
    "answer, packed",
    "answer, seal",
    "rulebook, packed",
    "rulebook, seal",
    "rulebook, version",
    "rulebook, name"
  })
  void aFlippedByteIsFound(String table, String column) throws Exception {
    try (Store store = Store.open(Optional.empty(), scratch)) {
      var unused =
          store.append(IntStream.rangeClosed(1, RECORDS).mapToObj(TestRecords::small).toList());
    }
    Random random = new Random(table.hashCode() * 31L + column.hashCode());
    for (int i = 0; i < TRIES; i++) {
      Object before = flip(table, column, random);
      if (before != null) {
        try (Store store = Store.open(Optional.empty(), scratch)) {
          assertThat(store.verify(Optional.empty(), done -> {}).fault())
              .as("%s.%s, once %s", table, column, before)
              .isPresent();
        }
        restore(table, column, before);
      }
    }
  }

  /** Changes one byte or digit of a value; what it was, or null where there is none. */
  private @Nullable Object flip(String table, String column, Random random) throws Exception {
    try (Database database = SqliteDatabase.open(scratch);
        Connection connection = database.owner().getConnection()) {
      List<Long> rows = rows(connection, table);
      row = rows.get(random.nextInt(rows.size()));
      Object before = value(connection, table, column);
      Object after = changed(before, random);
      set(connection, table, column, after);
      return after == before ? null : before;
    }
  }

  private void restore(String table, String column, Object before) throws Exception {
    try (Database database = SqliteDatabase.open(scratch);
        Connection connection = database.owner().getConnection()) {
      set(connection, table, column, before);
    }
  }

  private static Object changed(Object value, Random random) {
    if (value instanceof byte[] bytes && bytes.length > 0) {
      byte[] other = bytes.clone();
      other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      return other;
    }
    if (value instanceof String text) {
      int at = random.nextInt(text.length() + 1);
      return text.substring(0, at)
          + (text.startsWith("x", at) ? "y" : "x")
          + text.substring(Math.min(text.length(), at + 1));
    }
    return value instanceof Number number ? number.longValue() + 1 + random.nextInt(99) : value;
  }

  private static List<Long> rows(Connection connection, String table) throws SQLException {
    List<Long> rows = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("select rowid from " + table);
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        rows.add(found.getLong(1));
      }
    }
    return rows;
  }

  private Object value(Connection connection, String table, String column) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select " + column + " from " + table + " where rowid = ?")) {
      query.setLong(1, row);
      try (ResultSet found = query.executeQuery()) {
        found.next();
        return found.getObject(1);
      }
    }
  }

  private void set(Connection connection, String table, String column, Object value)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update " + table + " set " + column + " = ? where rowid = ?")) {
      update.setObject(1, value);
      update.setLong(2, row);
      update.executeUpdate();
    }
  }
}
