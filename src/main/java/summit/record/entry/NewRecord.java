package summit.record.entry;

import java.time.Instant;
import java.util.Optional;

/**
 * What is to be kept.
 *
 * @param caller who asked, or who did it
 * @param program the version of the program
 * @param decided of a decision; empty of anything else
 * @param details what else there is to say, as JSON; empty of a decision
 */
public record NewRecord(
    RecordKind kind,
    Instant time,
    String caller,
    String program,
    Optional<Decided> decided,
    String details) {
  private static final String SERVICE = "the service";

  /** A record of what the service did of itself. */
  public static NewRecord ofService(RecordKind kind, Instant time, String program, String details) {
    return new NewRecord(kind, time, SERVICE, program, Optional.empty(), details);
  }

  /** A record of a decision. */
  public static NewRecord of(Decided decided, Instant time, String caller, String program) {
    return new NewRecord(RecordKind.DECISION, time, caller, program, Optional.of(decided), "");
  }
}
