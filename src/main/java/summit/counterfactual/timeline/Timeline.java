package summit.counterfactual.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.Progress;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.facts.reading.ReadingNote;

/**
 * The verdict on each day of a range when nothing is posted any more.
 *
 * @param segments of days on which the same is decided, in order and without gaps
 * @param decided how many days were decided: on all others no rule can see a difference
 * @param cut where the work was broken off, and what was left out
 * @param notes what was taken otherwise than it was posted
 */
public record Timeline(
    LocalDate from,
    LocalDate to,
    List<Segment> segments,
    int decided,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> cut,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReadingNote> notes) {
  /** Ten years. */
  public static final int MAX_DAYS = 3_660;

  public Timeline {
    segments = List.copyOf(segments);
    notes = List.copyOf(notes);
  }

  /**
   * Days on which the same is decided.
   *
   * @param flips what is decided otherwise than on the day before the first; none on the first day
   *     of all
   * @param outline as of the first day
   */
  public record Segment(
      LocalDate from, LocalDate to, List<DatedFlip> flips, DecisionOutline outline) {
    public Segment {
      flips = List.copyOf(flips);
    }
  }

  /**
   * Walks through a range.
   *
   * @param request its as-of date does not matter
   * @param from not after {@code to}, and less than {@link #MAX_DAYS} before it
   */
  public static Timeline of(
      DecisionMaker maker,
      DecisionRequest request,
      LocalDate from,
      LocalDate to,
      Progress progress) {
    return new TimelineWalk(maker, request, from, to).timeline(progress);
  }
}
