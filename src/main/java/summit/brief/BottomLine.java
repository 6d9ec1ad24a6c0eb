package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import summit.decision.Decision;
import summit.decision.MeetingWords;

/**
 * The verdict with its level and its trend, why, and what it would support: three lines at most.
 */
final class BottomLine {
  private final Decision decision;
  private final Trend trend;
  private final Pen pen;

  BottomLine(Decision decision, Trend trend, Pen pen) {
    this.decision = decision;
    this.trend = trend;
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    lines.add(
        trend.arrow()
            + " "
            + Words.capital(
                MeetingWords.sentence(decision.verdict(), decision.level(), decision.horizonDays()))
            + " ("
            + trend.words()
            + ").");
    String because =
        decision.because().stream()
            .flatMap(reason -> reason.preconditions().stream())
            .distinct()
            .map(id -> pen.title(id).toLowerCase(Locale.ENGLISH))
            .collect(Collectors.joining(", "));
    if (!because.isEmpty()) {
      lines.add("It rests on: " + because + ".");
    }
    lines.add(
        decision
            .supportedAmbition()
            .map(level -> "Held now, the most it could support is " + MeetingWords.of(level) + ".")
            .orElse("Held now, it could support no level of meeting."));
    return Section.of("Bottom line", lines);
  }
}
