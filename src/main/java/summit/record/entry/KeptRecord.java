package summit.record.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A record as it is read back.
 *
 * @param number its place in the chain, from 1
 * @param decision id of the decision; empty of what is none
 * @param asked the depth and the parts that were asked for
 * @param outcome what it came to, as JSON; empty of what is no decision
 * @param answer SHA-256 of the answer in hexadecimal; empty where it was erased
 * @param details what else there is to say, as JSON; empty of a decision
 */
public record KeptRecord(
    long number,
    Instant time,
    RecordKind kind,
    String caller,
    String decision,
    Optional<Version> rulebook,
    String program,
    Optional<LocalDate> asOf,
    String asked,
    String outcome,
    String answer,
    String details) {
  /**
   * By which rules.
   *
   * @param version as answers name it
   * @param digest of the whole
   */
  public record Version(String name, String version, String digest) {}
}
