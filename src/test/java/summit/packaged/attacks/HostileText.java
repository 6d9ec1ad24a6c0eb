package summit.packaged.attacks;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that cost more than they look like; single quotes are written as double ones. */
final class HostileText {
  private static final String PROPOSAL =
      "{'type': 'SummitProposal', 'id': 'SP', 'principals': ['US', 'RU'], 'level': 'SIGNING'}";

  private HostileText() {}

  /** As many values as four million bytes hold. */
  static String emptyLists() {
    return facts(1_300_000, i -> "[]");
  }

  static String manyPrincipals() {
    return facts(
        1,
        fact ->
            "{'type': 'SummitProposal', 'id': 'SP', 'principals': "
                + list(290_000, i -> "'P" + i + "'")
                + "}");
  }

  static String unknownFields() {
    return quoted(
        IntStream.range(0, 330_000)
            .mapToObj(i -> "'u" + i + "':1")
            .collect(Collectors.joining(",", "{", "}")));
  }

  static String longTexts() {
    return facts(390, i -> "{'type': 'Party', 'id': '" + i + "x".repeat(10_000) + "', 'name': 1}");
  }

  /** Every two of them contradict each other. */
  static String redLines() {
    return facts(
        200,
        i ->
            i == 0
                ? PROPOSAL
                : ("{'type': 'Position', 'id': 'P%d', 'party': 'X%d', 'issue': 'TERRITORY',"
                        + " 'flexibility': 'RED_LINE', 'text': 'line %d'}")
                    .formatted(i, i, i));
  }

  /** A rule that passes the check, over facts that it combines in 300 to the power of 4 ways. */
  static String endlessJoin() {
    String rule =
        "package summit\\nrule \\\"It never matches\\\"\\n  @precondition( \\\"purpose\\\" )\\n"
            + "  @source( \\\"M-OUTCOME\\\" )\\nwhen\\n  $a : Party( $n : kind )\\n"
            + "  Party( kind == $n )\\n  Party( kind == $n )\\n"
            + "  Party( kind == $n )\\n  Party( kind == $n, leader == \\\"nobody\\\" )\\nthen\\n"
            + "  insert( Finding.blocking( \\\"It matches\\\" ) );\\nend\\n";
    String parties =
        facts(300, i -> "{'type': 'Party', 'id': 'P" + i + "', 'name': 'x', 'kind': 'STATE'}");
    return parties.substring(0, parties.length() - 1)
        + ", \"draft\": {\"files\": [{\"path\": \"endless.drl\", \"text\": \""
        + rule
        + "\"}]}}";
  }

  /** A search that goes on for long. */
  static String paths() {
    String facts = redLines();
    return facts.substring(0, facts.length() - 1) + ", \"target\": {\"verdict\": \"READY\"}}";
  }

  static String nested() {
    return "[".repeat(100_000);
  }

  private static String facts(int count, IntFunction<String> fact) {
    return quoted("{'facts': " + list(count, fact) + "}");
  }

  private static String list(int count, IntFunction<String> value) {
    return IntStream.range(0, count).mapToObj(value).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
