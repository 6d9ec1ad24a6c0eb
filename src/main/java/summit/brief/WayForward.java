package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.paths.Path;
import summit.counterfactual.timeline.NextChange;
import summit.decision.meeting.Level;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Verdict;

/** What would change the verdict soonest: the smallest way on, and what time alone does. */
final class WayForward {
  private final BriefMaterial material;
  private final BriefText pen;
  private final MeetingWords meetings;

  WayForward(BriefMaterial material, BriefText pen, MeetingWords meetings) {
    this.meetings = meetings;
    this.material = material;
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    lines.add(material.shortest().map(this::way).orElseGet(this::noWay));
    lines.add(material.next().map(this::time).orElse("Time alone changes nothing within a year."));
    return Section.of("What would change it soonest", lines);
  }

  private String way(Path path) {
    Level level = material.decision().level();
    return path.changes().stream()
            .map(change -> pen.sayWhole(material.changes().brief(change)))
            .collect(Collectors.joining("; "))
        + ": then "
        + meetings.sentence(path.verdict(), level, material.decision().horizonDays())
        + ".";
  }

  private String noWay() {
    return material.decision().verdict() == Verdict.READY
        ? "Nothing is needed."
        : "No way on by few changes is found.";
  }

  private String time(NextChange next) {
    return "Otherwise, on "
        + WordCount.shortDay(next.at())
        + ", "
        + next.flips().stream().limit(1).map(this::flip).collect(Collectors.joining())
        + ": "
        + pen.sayWhole(next.because())
        + ".";
  }

  private String flip(Flip flip) {
    String what = flip.of().isEmpty() ? WordCount.plain(flip.what().name()) : pen.title(flip.of());
    return what + " turns " + WordCount.plain(flip.to());
  }
}
