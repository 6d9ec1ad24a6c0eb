package summit.record.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summit.record.entry.KeptRecord;
import summit.record.entry.RecordPage;
import summit.record.entry.RecordQuery;
import summit.record.entry.Term;

/** Finds records by terms, of which the rarest leads, and by time, which numbers follow. */
public final class RecordSearch {
  /** Records that are counted where no counter says how many there are. */
  private static final int COUNTED = 10_000;

  private final Connection connection;

  public RecordSearch(Connection connection) {
    this.connection = connection;
  }

  /** A term that finds something. */
  private record KnownTerm(long id, long uses) {}

  /** A stretch of numbers; empty where the last is before the first. */
  private record Stretch(long first, long last) {}

  public RecordPage find(RecordQuery query) throws SQLException {
    List<KnownTerm> terms = new ArrayList<>();
    for (Term term : query.terms()) {
      Optional<KnownTerm> known = known(term);
      if (known.isEmpty()) {
        return new RecordPage(List.of(), 0, true, Optional.empty());
      }
      terms.add(known.get());
    }
    terms.sort(Comparator.comparingLong(KnownTerm::uses));
    Stretch all =
        new Stretch(
            query.from().isPresent() ? firstSince(query.from().get()) : 1,
            query.until().isPresent() ? lastBefore(query.until().get()) : Long.MAX_VALUE);
    Stretch page =
        new Stretch(
            all.first(), Math.min(all.last(), query.before().map(n -> n - 1).orElse(all.last())));
    List<KeptRecord> found = page(terms, page, query.most() + 1);
    boolean more = found.size() > query.most();
    List<KeptRecord> shown = more ? found.subList(0, query.most()) : found;
    boolean byCounter = terms.size() == 1 && query.from().isEmpty() && query.until().isEmpty();
    long count = byCounter ? terms.get(0).uses() : count(terms, all);
    return new RecordPage(
        shown,
        Math.min(count, byCounter ? count : COUNTED),
        byCounter || count <= COUNTED,
        more ? Optional.of(shown.get(shown.size() - 1).number()) : Optional.empty());
  }

  private Optional<KnownTerm> known(Term term) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select id, uses from term where kind = ? and word = ?")) {
      query.setString(1, term.kind().name());
      query.setString(2, term.word());
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(new KnownTerm(row.getLong(1), row.getLong(2)))
            : Optional.empty();
      }
    }
  }

  private long firstSince(Instant time) throws SQLException {
    return number(
        "select number from record where moment >= ? order by moment, number limit 1",
        time,
        Long.MAX_VALUE);
  }

  private long lastBefore(Instant time) throws SQLException {
    return number(
        "select number from record where moment < ? order by moment desc, number desc limit 1",
        time,
        0);
  }

  private long number(String sql, Instant time, long otherwise) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, time.toEpochMilli());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : otherwise;
      }
    }
  }

  private List<KeptRecord> page(List<KnownTerm> terms, Stretch stretch, int most)
      throws SQLException {
    String sql =
        RecordReader.SELECT
            + " where record.number in (select number from ("
            + numbers(terms)
            + " order by number desc limit ?) newest) order by record.number desc";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      int parameter = fill(query, terms, stretch);
      query.setInt(parameter, most);
      return RecordReader.records(query);
    }
  }

  private long count(List<KnownTerm> terms, Stretch stretch) throws SQLException {
    String sql = "select count(*) from (" + numbers(terms) + " limit ?) found";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      int parameter = fill(query, terms, stretch);
      query.setInt(parameter, COUNTED + 1);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  private static String numbers(List<KnownTerm> terms) {
    if (terms.isEmpty()) {
      return "select number from record where kind = 'DECISION' and number between ? and ?";
    }
    StringBuilder sql =
        new StringBuilder("select number from posting where term = ? and number between ? and ?");
    for (int i = 1; i < terms.size(); i++) {
      sql.append(
          " and exists (select 1 from posting other where other.term = ? and other.number ="
              + " posting.number)");
    }
    return sql.toString();
  }

  /** Fills in what the numbers depend on; the parameter that comes next. */
  private static int fill(PreparedStatement query, List<KnownTerm> terms, Stretch stretch)
      throws SQLException {
    int parameter = 1;
    if (!terms.isEmpty()) {
      query.setLong(parameter++, terms.get(0).id());
    }
    query.setLong(parameter++, stretch.first());
    query.setLong(parameter++, stretch.last());
    for (KnownTerm other : terms.subList(Math.min(1, terms.size()), terms.size())) {
      query.setLong(parameter++, other.id());
    }
    return parameter;
  }
}
