package summit.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.decision.meeting.Level;
import summit.facts.Fact;
import summit.facts.reading.ReadingNote;

/**
 * What is asked.
 *
 * @param level what the meeting aims at; when empty, what the subject says, else EXPLORATORY
 * @param horizonDays how far ahead the decision looks
 * @param proposal id of the proposal that is decided, where several are posted
 * @param notes what was taken otherwise than it was posted; changes nothing that is decided
 */
public record DecisionRequest(
    LocalDate asOf,
    Optional<Level> level,
    int horizonDays,
    Optional<String> proposal,
    List<Fact> facts,
    List<ReadingNote> notes) {
  /** Two weeks: what "not imminent" speaks of unless the caller says otherwise. */
  public static final int DEFAULT_HORIZON_DAYS = 14;

  /** The furthest that a caller may look ahead: ten years. */
  public static final int MAX_HORIZON_DAYS = 3_653;

  public DecisionRequest {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }

  /** A question that was taken as it was put. */
  public DecisionRequest(
      LocalDate asOf,
      Optional<Level> level,
      int horizonDays,
      Optional<String> proposal,
      List<Fact> facts) {
    this(asOf, level, horizonDays, proposal, facts, List.of());
  }

  /** The same question, of which more was taken otherwise than it was posted. */
  public DecisionRequest noting(List<ReadingNote> more) {
    return more.isEmpty()
        ? this
        : new DecisionRequest(
            asOf,
            level,
            horizonDays,
            proposal,
            facts,
            Stream.concat(notes.stream(), more.stream()).distinct().toList());
  }

  /** The same question as a part of what was posted. */
  public DecisionRequest under(String pointer) {
    List<ReadingNote> moved = notes.stream().map(note -> note.under(pointer)).toList();
    return new DecisionRequest(asOf, level, horizonDays, proposal, facts, moved);
  }

  /** The same question of other facts. */
  public DecisionRequest of(List<Fact> others) {
    return new DecisionRequest(asOf, level, horizonDays, proposal, others, notes);
  }

  /** The same question of another level; empty for what the subject says. */
  public DecisionRequest at(Optional<Level> other) {
    return new DecisionRequest(asOf, other, horizonDays, proposal, facts, notes);
  }

  /** The same question, looking further or less far ahead. */
  public DecisionRequest looking(int days) {
    return new DecisionRequest(asOf, level, days, proposal, facts, notes);
  }

  /** The same question about another proposal; empty for the one that the facts speak of. */
  public DecisionRequest about(Optional<String> other) {
    return new DecisionRequest(asOf, level, horizonDays, other, facts, notes);
  }

  /** The same question as of another day. */
  public DecisionRequest asOf(LocalDate day) {
    return new DecisionRequest(day, level, horizonDays, proposal, facts, notes);
  }
}
