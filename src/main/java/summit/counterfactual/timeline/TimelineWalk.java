package summit.counterfactual.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import summit.counterfactual.Progress;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.facts.Admitted;

/** Goes from turning day to turning day; each flip that a rerun finds is decided by the engine. */
final class TimelineWalk {
  /** Days of requests too large for reruns that are decided by the engine: some seconds of work. */
  private static final int MAX_DECISIONS = 400;

  private final DecisionMaker maker;
  private final DecisionRequest request;
  private final LocalDate from;
  private final LocalDate to;
  private final List<Timeline.Segment> segments = new ArrayList<>();
  private LocalDate begun;
  private List<DatedFlip> flips = List.of();
  private Evaluation evaluation;
  private NearbyDecisions rerun;
  private Admitted admitted;
  private final AdmissionCalendar calendar;

  TimelineWalk(DecisionMaker maker, DecisionRequest request, LocalDate from, LocalDate to) {
    this.maker = maker;
    this.request = request;
    this.from = from;
    this.to = to;
    this.begun = from;
    this.evaluation = maker.evaluate(request.asOf(from));
    this.rerun = NearbyDecisions.of(maker, evaluation);
    this.admitted = evaluation.admitted();
    this.calendar = new AdmissionCalendar(maker, request, from, admitted);
  }

  Timeline timeline(Progress progress) {
    SortedSet<LocalDate> days = TurningDays.of(request, maker.reach().days(), from, to);
    int decided = 1;
    for (LocalDate day : days) {
      if (!rerun.cheap() && decided >= MAX_DECISIONS) {
        end(day.minusDays(1));
        return timeline(
            decided,
            Optional.of(
                maker
                    .rulebook()
                    .phrases()
                    .say("counterfactual.turn.cut", "decisions", MAX_DECISIONS, "day", day)));
      }
      reach(day);
      progress.at(++decided, days.size() + 1);
    }
    end(to);
    return timeline(decided, Optional.empty());
  }

  private Timeline timeline(int decided, Optional<String> cut) {
    return new Timeline(
        from,
        segments.isEmpty() ? to : segments.get(segments.size() - 1).to(),
        segments,
        decided,
        cut,
        request.notes());
  }

  private void reach(LocalDate day) {
    DecisionRequest then = request.asOf(day);
    Admitted last = admitted;
    admitted = calendar.on(day);
    DecisionOutline before = rerun.outline();
    if (Flip.between(before, rerun.of(then, admitted)).isEmpty()) {
      return;
    }
    Evaluation after = maker.evaluate(then);
    List<Flip> found = Flip.between(before, after.outline());
    end(day.minusDays(1));
    begun = day;
    rerun = NearbyDecisions.of(maker, after);
    flips = new FlipDay(rerun, then, last, admitted).explain(found, evaluation);
    evaluation = after;
  }

  private void end(LocalDate last) {
    segments.add(new Timeline.Segment(begun, last, flips, rerun.outline()));
  }
}
