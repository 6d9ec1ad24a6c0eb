package summit.bounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every bound of the service, with what it holds when the operator says nothing. Each is set by a
 * property, {@code summit.bounds.body-bytes}, or an environment variable, {@code
 * SUMMIT_BOUNDS_BODY_BYTES}: whole numbers from 1 on. They are read once, when the process starts.
 */
public enum Bound {
  BODY_BYTES(4_000_000, "bytes of a JSON body"),
  BODY_ELEMENTS(300_000, "values in a JSON body or in a line of a batch"),
  NESTING(32, "levels that JSON nests"),
  LINE_BYTES(1_000_000, "bytes of a line of a batch, which is one case"),
  FILE_BYTES(1_000_000, "bytes of a file of rules that is sent"),
  BODY_MEMORY(
      Runtime.getRuntime().maxMemory() / 3,
      "a third of the heap",
      "bytes that all bodies in flight, and what is read from them, may take together"),

  FACTS(5_000, "facts in a request"),
  LIST_ELEMENTS(1_000, "values in a list or table inside a fact"),
  PARTIES(2_000, "parties that the facts of a request name"),
  TEXT_CHARACTERS(10_000, "characters of a text"),
  PROBLEMS(1_000, "problems that an answer lists; others are counted"),
  REASONS(50, "reasons that an answer lists of one precondition; others are counted"),
  ANSWER_BYTES(8_000_000, "bytes of an answer"),
  ANSWER_MEMORY(
      Runtime.getRuntime().maxMemory() / 12,
      "a twelfth of the heap",
      "bytes of answers that nobody has taken yet"),

  CONTRADICTIONS(50, "matters on which the facts of a request contradict each other"),
  MATCHES(50_000, "matches of rules in an evaluation"),
  COMBINATIONS_TRIED(20_000_000, "combinations of facts that an evaluation tries"),
  COMBINATIONS_KEPT(200_000, "combinations of facts that an evaluation keeps to go on with"),
  CONCLUDED_CHARACTERS(4_000_000, "characters of all texts that an evaluation concludes"),
  EVALUATION_MEMORY(
      Runtime.getRuntime().maxMemory() / 4,
      "a quarter of the heap",
      "bytes of the combinations that all evaluations keep together"),
  EVALUATION_MILLIS(5_000, "milliseconds of a processor that an evaluation takes"),
  DECISION_MILLIS(10_000, "milliseconds of a decision"),
  ANALYSIS_MILLIS(60_000, "milliseconds of an analysis, of a test of all cases, or of an edit"),

  DECISIONS_AT_ONCE(2L * processors(), "2 a processor", "decisions and briefs made at a time"),
  DECISIONS_QUEUED(200, "decisions and briefs that wait for their turn"),
  QUICK_BYTES(64_000, "bytes up to which a body goes before larger ones"),
  QUICK_MILLIS(200, "milliseconds of a processor after which a decision counts as long"),
  QUICK_MATCHES(2_000, "matches of rules after which a decision counts as long"),
  LONG_DECISIONS_AT_ONCE(2, "long decisions at a time, beside the others"),
  LONG_DECISIONS_QUEUED(16, "long decisions that wait for their turn"),
  ANALYSES_AT_ONCE(2L * processors(), "2 a processor", "analyses made at a time"),
  ANALYSES_QUEUED(8, "analyses that wait for their turn"),
  BATCHES_AT_ONCE(8, "batches decided at a time"),
  BATCH_CASES(100_000, "cases of a batch"),
  CHECKS_AT_ONCE(1, "checks, tests and edits of rules at a time"),
  CHECKS_QUEUED(32, "checks, tests and edits of rules that wait for their turn"),
  LOOKUPS_AT_ONCE(processors(), "1 a processor", "calls at a time that only look something up"),
  LOOKUPS_QUEUED(200, "calls that look something up and wait for their turn"),
  PAGES_AT_ONCE(4L * processors(), "4 a processor", "files of the page answered at a time"),
  PAGES_QUEUED(1_000, "calls for files of the page that wait for their turn"),
  HEALTH_AT_ONCE(processors(), "1 a processor", "calls for health and metrics at a time"),
  HEALTH_QUEUED(200, "calls for health and metrics that wait for their turn"),
  QUEUE_MILLIS(10_000, "milliseconds that a call waits for its turn"),
  CALLER_PERCENT(50, "percent of the places and queues above, and of the memory, for one address"),

  RECORDS_QUEUED(1_000, "decisions whose records wait to be written"),
  RECORD_MILLIS(10_000, "milliseconds that an answer waits for its record"),
  RECORDS_LISTED(200, "records on a page of a list"),

  CONNECTIONS(2_000, "connections"),
  CALLS_OF_CONNECTION(8, "calls of a connection that are not answered yet"),
  ADDRESS_BYTES(4_096, "bytes of the address of a call, with its method"),
  HEADER_BYTES(16_000, "bytes of the headers of a call"),
  HEADER_MILLIS(10_000, "milliseconds until the headers of a call are there"),
  BODY_MILLIS(60_000, "milliseconds until the body of a call is there"),
  PAUSE_MILLIS(30_000, "milliseconds that a caller sends or takes next to nothing in the middle"),
  IDLE_MILLIS(60_000, "milliseconds that a connection is kept without a call"),
  STOP_MILLIS(4_000, "milliseconds that calls at work may go on once the process is to end"),

  RULE_FILES(1_000, "files of a rulebook, without its cases"),
  RULE_FILE_BYTES(250_000, "bytes of a file of a rulebook or of a case"),
  RULE_BYTES(2_000_000, "bytes of the files of a rulebook, without its cases"),
  RULE_ENTRIES(10_000, "files and folders of any name within a folder of rules or cases"),
  RULE_FOLDERS(16, "levels of folders within a rulebook"),
  RULEBOOKS(10, "rulebooks in the rules folder"),
  ALL_RULE_BYTES(4_000_000, "bytes of the files of all rulebooks, without their cases"),
  CASES(1_000, "cases of a rulebook"),
  CASE_BYTES(4_000_000, "bytes of the cases of a rulebook"),
  LOOK_MILLIS(30_000, "milliseconds since the last look at the rules, after which it is not ready"),
  LOCK_MILLIS(5_000, "milliseconds that an edit waits for the edit of another process");

  private static final String PREFIX = "summit.bounds.";

  private final long otherwise;
  private final String otherwiseSaid;
  private final String what;
  private final String said;

  Bound(long otherwise, String what) {
    this(otherwise, String.format(Locale.ROOT, "%,d", otherwise), what);
  }

  Bound(long otherwise, String otherwiseSaid, String what) {
    this.otherwise = otherwise;
    this.otherwiseSaid = otherwiseSaid;
    this.what = what;
    this.said =
        Optional.ofNullable(System.getProperty(property()))
            .or(() -> Optional.ofNullable(System.getenv(variable())))
            .map(String::trim)
            .orElse("");
  }

  /** What holds; the default where what the operator said is no number, see {@link #mistakes}. */
  public long value() {
    return read().orElse(otherwise);
  }

  /** The same, for what is counted in an {@code int}. */
  public int count() {
    return (int) Math.min(value(), Integer.MAX_VALUE);
  }

  /** What is bounded, in words that follow a number. */
  public String what() {
    return what;
  }

  /** What holds where nothing is said, in words. */
  public String otherwiseSaid() {
    return otherwiseSaid;
  }

  /** The property that sets it. */
  public String property() {
    return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The environment variable that sets it. */
  public String variable() {
    return property().toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** Everything that is wrong with what the operator said. */
  public static List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    for (Bound bound : values()) {
      if (!bound.said.isEmpty() && bound.read().isEmpty()) {
        mistakes.add(
            bound.variable()
                + " is \""
                + bound.said
                + "\"; it must be a whole number from 1 on, "
                + bound.what);
      }
    }
    return mistakes;
  }

  private Optional<Long> read() {
    try {
      return said.isEmpty()
          ? Optional.of(otherwise)
          : Optional.of(Long.parseLong(said)).filter(number -> number >= 1);
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }

  private static long processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
