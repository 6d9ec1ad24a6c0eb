package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.decision.answer.Decision;

/** What the numbers in brackets mean, and by which rules it was decided. */
final class SourceList {
  private final Decision decision;
  private final BriefText pen;

  SourceList(Decision decision, BriefText pen) {
    this.decision = decision;
    this.pen = pen;
  }

  /** To be written last, once all sources are cited. */
  Section write() {
    List<String> cited = pen.cited();
    List<String> lines = new ArrayList<>();
    lines.add(
        cited.isEmpty()
            ? pen.say("brief.sources.none")
            : IntStream.range(0, cited.size())
                .mapToObj(
                    i -> pen.say("brief.sources.source", "number", i + 1, "source", cited.get(i)))
                .collect(Collectors.joining("; ")));
    lines.add(
        pen.say(
            "brief.sources.rules",
            "name",
            decision.rulebook().name(),
            "version",
            decision.rulebook().version()));
    return Section.of(pen.say("brief.sources.heading"), lines);
  }
}
