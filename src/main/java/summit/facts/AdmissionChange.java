package summit.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day on which {@link Admission} may take another view of a fact than on the day before. Between
 * its turns a fact is admitted, or set aside for the same reason, unless other facts turn.
 */
public record AdmissionChange(LocalDate day, String fact, Kind kind) {
  /** What turns. */
  public enum Kind {
    /** From this day on the fact is known. */
    KNOWN,
    /** The day after the last on which it was valid. */
    EXPIRED,
    /** The day after the last on which it was fresh or not due for review. */
    STALE,
    /** The day after the last on which a stale fact was remembered. */
    FORGOTTEN
  }

  /** The turns of a fact, whatever becomes of it otherwise. */
  public static List<AdmissionChange> of(Fact fact) {
    List<AdmissionChange> turns = new ArrayList<>();
    fact.reported().ifPresent(day -> turns.add(new AdmissionChange(day, fact.id(), Kind.KNOWN)));
    fact.provenance()
        .validUntil()
        .ifPresent(day -> turns.add(new AdmissionChange(day.plusDays(1), fact.id(), Kind.EXPIRED)));
    fact.type()
        .freshUntil()
        .flatMap(field -> Optional.ofNullable(fact.value(field)))
        .map(Periods::lastDay)
        .ifPresent(day -> turns.add(new AdmissionChange(day.plusDays(1), fact.id(), Kind.STALE)));
    Optional<LocalDate> aged = fact.date().or(fact::reported);
    aged.ifPresent(
        day -> {
          fact.type()
              .freshnessDays()
              .ifPresent(days -> turns.add(after(day, days, fact, Kind.STALE)));
          fact.type()
              .rememberedDays()
              .ifPresent(days -> turns.add(after(day, days, fact, Kind.FORGOTTEN)));
        });
    return turns;
  }

  private static AdmissionChange after(LocalDate day, int days, Fact fact, Kind kind) {
    return new AdmissionChange(day.plusDays(days + 1L), fact.id(), kind);
  }
}
