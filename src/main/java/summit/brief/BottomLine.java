package summit.brief;

import java.util.List;
import summit.decision.answer.Decision;
import summit.decision.meeting.MeetingWords;

/** The verdict with its level and its trend. */
final class BottomLine {
  private final Decision decision;
  private final Trend trend;
  private final MeetingWords meetings;

  BottomLine(Decision decision, Trend trend, MeetingWords meetings) {
    this.meetings = meetings;
    this.decision = decision;
    this.trend = trend;
  }

  Section write() {
    String verdict =
        meetings.sentence(decision.verdict(), decision.level(), decision.horizonDays());
    String supported =
        decision
            .supportedAmbition()
            .map(level -> "At most " + meetings.of(level) + " is supported.")
            .orElse("No level of meeting is supported.");
    return Section.of(
        "Bottom line",
        List.of(trend.arrow() + " " + WordCount.capital(verdict) + ". " + supported));
  }
}
