package summit.decision.delay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An act that delays or advances a meeting.
 *
 * @param weight points, at least one
 * @param ownConduct false for accusations, motives and speculation
 * @param notCounted why the row does not count; empty when it does
 */
public record LedgerRow(
    String fact,
    String party,
    Direction direction,
    String kind,
    int weight,
    boolean ownConduct,
    Optional<LocalDate> date,
    Optional<String> origin,
    List<String> evidence,
    Optional<String> notCounted) {
  public LedgerRow {
    evidence = List.copyOf(evidence);
  }

  boolean counts() {
    return notCounted.isEmpty();
  }

  LedgerRow without(String why) {
    return new LedgerRow(
        fact, party, direction, kind, weight, ownConduct, date, origin, evidence, Optional.of(why));
  }
}
