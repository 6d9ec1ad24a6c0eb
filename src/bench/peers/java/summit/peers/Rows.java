package summit.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of decision tables that hold, as answers. */
final class Rows {
  /** A decision table: the values of the rows that hold, by name of the column. */
  interface DecisionTable extends Function<Map<String, Object>, List<Map<String, Object>>> {}

  private Rows() {}

  static Answer decide(DecisionTable findings, DecisionTable verdicts, Map<String, Object> facts) {
    List<Answer.Finding> found = new ArrayList<>();
    for (Map<String, Object> row : findings.apply(facts)) {
      found.add(
          new Answer.Finding(
              text(row, "rule"),
              text(row, "precondition"),
              text(row, "status"),
              text(row, "text"),
              Facts.texts(row.get("facts"))));
    }
    Map<String, String> statuses = Answer.statuses(found);
    List<Answer.Concluded> concluded = new ArrayList<>();
    for (Map<String, Object> row : verdicts.apply(Answer.counts(statuses))) {
      concluded.add(
          new Answer.Concluded(text(row, "rule"), text(row, "verdict"), text(row, "text")));
    }
    return Answer.of(found, statuses, concluded);
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }
}
