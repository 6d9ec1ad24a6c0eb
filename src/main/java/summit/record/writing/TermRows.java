package summit.record.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import summit.record.entry.Term;
import summit.record.table.Head;

/** By what the records of a transaction are found, and how many each term finds. */
final class TermRows {
  private final Connection connection;
  private final Head head;
  private final Memory memory;
  private final PreparedStatement addTerm;
  private final PreparedStatement useTerm;
  private final PreparedStatement addPosting;
  private final Map<Long, Long> uses = new LinkedHashMap<>();

  TermRows(Connection connection, Head head, Memory memory, Statements statements)
      throws SQLException {
    this.connection = connection;
    this.head = head;
    this.memory = memory;
    this.addTerm =
        statements.gathering("insert into term (id, kind, word, uses) values (?, ?, ?, 0)");
    this.useTerm = statements.gathering("update term set uses = uses + ? where id = ?");
    this.addPosting = statements.gathering("insert into posting (term, number) values (?, ?)");
  }

  void add(Term term, long number) throws SQLException {
    long id = id(term);
    uses.merge(id, 1L, Long::sum);
    addPosting.setLong(1, id);
    addPosting.setLong(2, number);
    addPosting.addBatch();
  }

  private long id(Term term) throws SQLException {
    Optional<Long> remembered = memory.terms.get(term);
    if (remembered.isPresent()) {
      return remembered.get();
    }
    Optional<Long> stored = stored(term);
    long id = stored.orElseGet(head::nextTerm);
    if (stored.isEmpty()) {
      addTerm.setLong(1, id);
      addTerm.setString(2, term.kind().name());
      addTerm.setString(3, term.word());
      addTerm.addBatch();
    }
    memory.terms.add(term, id);
    return id;
  }

  private Optional<Long> stored(Term term) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select id from term where kind = ? and word = ?")) {
      query.setString(1, term.kind().name());
      query.setString(2, term.word());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
      }
    }
  }

  /** Gathers how many more records each term finds. */
  void count() throws SQLException {
    for (Map.Entry<Long, Long> used : uses.entrySet()) {
      useTerm.setLong(1, used.getValue());
      useTerm.setLong(2, used.getKey());
      useTerm.addBatch();
    }
  }
}
