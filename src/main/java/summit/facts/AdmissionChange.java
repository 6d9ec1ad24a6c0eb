package summit.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.facts.vocabulary.DayMeaning;
import summit.facts.vocabulary.Field;

/**
 * A day on which {@link Admission} may take another view of a fact than on the day before. Between
 * its turns a fact is admitted, or set aside for the same reason, unless other facts turn.
 */
public record AdmissionChange(LocalDate day, String fact, Kind kind) {
  /** What turns. */
  public enum Kind {
    /** From this day on the fact is known. */
    KNOWN,
    /** From this day on something has been done about what the fact says. */
    DONE,
    /** From this day on what others say may stand no longer. */
    RENEWED,
    /** The day after the last on which it was valid. */
    EXPIRED,
    /** The day after the last on which it was fresh or not due for review. */
    STALE,
    /** The day after the last on which a stale fact was remembered. */
    FORGOTTEN;

    /** Whether the fact, if it counted, may count for less from this day on. */
    public boolean ends() {
      return this == EXPIRED || this == STALE || this == FORGOTTEN;
    }

    /** Whether other facts may count otherwise from this day on. */
    public boolean ofOthers() {
      return this == KNOWN || this == RENEWED;
    }
  }

  /** The turns of a fact, whatever becomes of it otherwise. */
  public static List<AdmissionChange> of(Fact fact) {
    List<AdmissionChange> turns = new ArrayList<>();
    fact.known().ifPresent(day -> turns.add(new AdmissionChange(day, fact.id(), Kind.KNOWN)));
    days(fact, DayMeaning.Done.class, 0, Kind.DONE, turns);
    days(fact, DayMeaning.Ahead.class, 1, Kind.RENEWED, turns);
    for (Field field : fact.type().fields().renewing()) {
      Object day = fact.value(field.name());
      if (day != null) {
        turns.add(new AdmissionChange(Periods.firstDay(day), fact.id(), Kind.RENEWED));
      }
    }
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

  private static void days(
      Fact fact,
      Class<? extends DayMeaning> meaning,
      int later,
      Kind kind,
      List<AdmissionChange> turns) {
    for (Field field : fact.type().daysOf(meaning)) {
      Object day = fact.value(field.name());
      if (day != null) {
        turns.add(new AdmissionChange(Periods.firstDay(day).plusDays(later), fact.id(), kind));
      }
    }
  }

  private static AdmissionChange after(LocalDate day, int days, Fact fact, Kind kind) {
    return new AdmissionChange(day.plusDays(days + 1L), fact.id(), kind);
  }
}
