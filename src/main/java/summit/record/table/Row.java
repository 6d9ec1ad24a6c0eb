package summit.record.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import summit.record.chain.Commitments;
import summit.record.chain.RecordField;

/**
 * A record as it stands in its table.
 *
 * @param moment milliseconds since 1970
 * @param rulebook digest of its version; empty of what is no decision
 * @param request id; 0 of what is no decision
 * @param answer its digest in hexadecimal; empty of what is no decision
 */
public record Row(
    long number,
    long moment,
    String kind,
    String caller,
    String decision,
    String rulebook,
    String program,
    String asOf,
    String asked,
    long request,
    String outcome,
    String answer,
    String details) {
  /** The columns, in order. */
  public static final String COLUMNS =
      "number, moment, kind, caller, decision, rulebook, program, as_of, asked, request, outcome,"
          + " answer, details";

  public static final String INSERT =
      "insert into record ("
          + COLUMNS
          + ", salts, leaf, link) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Reads the columns, which come first in a row. */
  public static Row read(ResultSet row) throws SQLException {
    int column = 1;
    return new Row(
        row.getLong(column++),
        row.getLong(column++),
        row.getString(column++),
        row.getString(column++),
        row.getString(column++),
        row.getString(column++),
        row.getString(column++),
        row.getString(column++),
        row.getString(column++),
        row.getLong(column++),
        row.getString(column++),
        HexFormat.of().formatHex(row.getBytes(column++)),
        row.getString(column));
  }

  /** Gathers the row. */
  public void write(PreparedStatement insert, byte[] salts, byte[] leaf, byte[] link)
      throws SQLException {
    int column = 1;
    insert.setLong(column++, number);
    insert.setLong(column++, moment);
    insert.setString(column++, kind);
    insert.setString(column++, caller);
    insert.setString(column++, decision);
    insert.setString(column++, rulebook);
    insert.setString(column++, program);
    insert.setString(column++, asOf);
    insert.setString(column++, asked);
    insert.setLong(column++, request);
    insert.setString(column++, outcome);
    insert.setBytes(column++, HexFormat.of().parseHex(answer));
    insert.setString(column++, details);
    insert.setBytes(column++, salts);
    insert.setBytes(column++, leaf);
    insert.setBytes(column, link);
    insert.addBatch();
  }

  /**
   * What the chain binds.
   *
   * @param rulebookName which stands with the version
   * @param commitments those to the pieces of the request, one after the other
   */
  public Map<RecordField, byte[]> values(String rulebookName, byte[] commitments) {
    Map<RecordField, byte[]> values = Commitments.none();
    values.put(RecordField.NUMBER, Commitments.number(number));
    values.put(RecordField.TIME, Commitments.number(moment));
    values.put(RecordField.KIND, Commitments.text(kind));
    values.put(RecordField.CALLER, Commitments.text(caller));
    values.put(RecordField.DECISION, Commitments.text(decision));
    values.put(RecordField.RULEBOOK, Commitments.text(rulebookName));
    values.put(RecordField.VERSION, Commitments.text(rulebook));
    values.put(RecordField.PROGRAM, Commitments.text(program));
    values.put(RecordField.AS_OF, Commitments.text(asOf));
    values.put(RecordField.ASKED, Commitments.text(asked));
    values.put(RecordField.POSTED, commitments);
    values.put(RecordField.OUTCOME, Commitments.text(outcome));
    values.put(RecordField.ANSWER, HexFormat.of().parseHex(answer));
    values.put(RecordField.DETAILS, Commitments.text(details));
    return values;
  }
}
