package summit.record.writing;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.digest.Sha256;
import summit.json.AnswerJson;
import summit.record.chain.Commitments;
import summit.record.chain.Salts;
import summit.record.entry.AnswerBytes;
import summit.record.entry.Decided;
import summit.record.entry.NewRecord;
import summit.record.entry.RulebookText;
import summit.record.entry.Term;
import summit.record.table.Head;
import summit.record.table.Packing;
import summit.record.table.Row;
import summit.record.writing.Memory.KnownRequest;

/** Records that one transaction appends. */
final class Append implements AutoCloseable {
  private static final ByteBuffer NONE = ByteBuffer.allocate(0);

  private final Head head;
  private final Memory memory;
  private final Statements statements;
  private final RequestRows requests;
  private final TermRows terms;
  private final SegmentRows segments;
  private final PreparedStatement addAnswer;
  private final PreparedStatement useAnswer;
  private final PreparedStatement addRulebook;
  private final PreparedStatement addRecord;

  Append(Connection connection, Head head, Memory memory) throws SQLException {
    this.head = head;
    this.memory = memory;
    this.statements = new Statements(connection);
    this.requests = new RequestRows(connection, head, memory, statements);
    this.terms = new TermRows(connection, head, memory, statements);
    this.segments = new SegmentRows(connection, head.origin());
    this.addAnswer =
        statements.gathering(
            "insert into answer (digest, packed, seal, last) values (?, ?, ?, ?)"
                + " on conflict (digest) do update set last = excluded.last");
    this.useAnswer = statements.gathering("update answer set last = ? where digest = ?");
    this.addRulebook =
        statements.gathering(
            "insert into rulebook (digest, name, version, packed, seal) values (?, ?, ?, ?, ?)"
                + " on conflict (digest) do nothing");
    this.addRecord = statements.gathering(Row.INSERT);
  }

  /** Looks up at one go what the records are made of. */
  void expect(List<NewRecord> batch) throws SQLException {
    requests.expect(
        batch.stream().flatMap(one -> one.decided().stream()).map(Decided::posted).toList());
  }

  /** Adds a record behind the last; its number. */
  long add(NewRecord added) throws SQLException {
    long number = head.next(added.time().toEpochMilli());
    Optional<Decided> decided = added.decided();
    Optional<KnownRequest> request =
        decided.isPresent() ? Optional.of(requests.add(decided.get().posted())) : Optional.empty();
    Row row =
        new Row(
            number,
            head.moment(),
            added.kind().name(),
            added.caller(),
            decided.map(Decided::decision).orElse(""),
            decided.map(of -> of.rulebook().digest()).orElse(""),
            added.program(),
            decided.map(of -> of.asOf().toString()).orElse(""),
            decided.map(Decided::asked).orElse(""),
            request.map(KnownRequest::id).orElse(0L),
            decided.map(Decided::outcome).orElse(""),
            decided.map(of -> Sha256.hexadecimal(of.answer().digest())).orElse(""),
            added.details());
    byte[] salts = Salts.ofRecord();
    byte[] leaf =
        Commitments.leaf(
            row.values(
                decided.map(of -> of.rulebook().name()).orElse(""),
                request.map(KnownRequest::commitments).orElse(NONE).array()),
            salts,
            Map.of());
    head.linked(Commitments.link(head.link(), leaf));
    row.write(addRecord, salts, leaf, head.link());
    if (decided.isPresent()) {
      answer(decided.get().answer(), number);
      rulebook(decided.get().rulebook());
      terms.add(new Term(Term.Kind.CALLER, added.caller()), number);
      for (Term term : decided.get().terms()) {
        terms.add(term, number);
      }
    }
    if (number % SegmentRows.LENGTH == 0) {
      addRecord.executeBatch();
      segments.close(number, head.link());
    }
    return number;
  }

  private void answer(AnswerBytes answer, long number) throws SQLException {
    byte[] digest = answer.digest();
    ByteBuffer address = ByteBuffer.wrap(digest);
    if (memory.answers.get(address).isPresent()) {
      useAnswer.setLong(1, number);
      useAnswer.setBytes(2, digest);
      useAnswer.addBatch();
    } else {
      addAnswer.setBytes(1, digest);
      byte[] packed = Packing.packed(answer.all());
      addAnswer.setBytes(2, packed);
      addAnswer.setBytes(3, Sha256.of(packed));
      addAnswer.setLong(4, number);
      addAnswer.addBatch();
      memory.answers.add(address, true);
    }
  }

  private void rulebook(RulebookText rulebook) throws SQLException {
    if (memory.rulebooks.get(rulebook.digest()).isEmpty()) {
      addRulebook.setString(1, rulebook.digest());
      addRulebook.setString(2, rulebook.name());
      addRulebook.setString(3, rulebook.version());
      byte[] packed = Packing.packed(AnswerJson.compact(rulebook.files()));
      addRulebook.setBytes(4, packed);
      addRulebook.setBytes(5, Sha256.of(packed));
      addRulebook.addBatch();
      memory.rulebooks.add(rulebook.digest(), true);
    }
  }

  /** Sends what was gathered. */
  void flush() throws SQLException {
    terms.count();
    statements.flush();
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
