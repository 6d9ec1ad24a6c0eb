package summit.record.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which records are looked for, the newest first.
 *
 * @param terms all of which must hold
 * @param from the earliest time, inclusive
 * @param until the latest, exclusive
 * @param before only records with lower numbers, to go on from where a page ended
 * @param most how many
 */
public record RecordQuery(
    List<Term> terms,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Long> before,
    int most) {
  public RecordQuery {
    terms = List.copyOf(terms);
  }
}
