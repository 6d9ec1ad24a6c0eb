package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.analysis.comparison.Flip;
import summit.analysis.paths.Path;
import summit.analysis.timeline.NextChange;
import summit.decision.Level;
import summit.decision.MeetingWords;
import summit.decision.Verdict;

/** What would change the verdict soonest: the smallest way on, and what time alone does. */
final class Outlook {
  private final Material material;
  private final Pen pen;

  Outlook(Material material, Pen pen) {
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
    return path.sentences().stream().map(pen::say).collect(Collectors.joining("; "))
        + ": then "
        + MeetingWords.sentence(path.verdict(), level, material.decision().horizonDays())
        + ".";
  }

  private String noWay() {
    return material.decision().verdict() == Verdict.READY
        ? "Nothing is needed."
        : "No way on by few changes is found.";
  }

  private String time(NextChange next) {
    return "Otherwise, on "
        + Words.shortDay(next.at())
        + ": "
        + pen.say(next.because())
        + outcome(next)
        + ".";
  }

  private String outcome(NextChange next) {
    Optional<String> verdict =
        next.flips().stream()
            .filter(flip -> flip.what() == Flip.What.VERDICT)
            .map(flip -> Words.plain(flip.to()))
            .findFirst();
    return verdict.map(to -> "; then " + to).orElse("");
  }
}
