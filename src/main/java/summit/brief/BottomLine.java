package summit.brief;

import java.util.List;
import summit.decision.answer.Decision;
import summit.decision.meeting.MeetingWords;

/** The verdict with its level and its trend. */
final class BottomLine {
  private final Decision decision;
  private final Trend trend;
  private final BriefText pen;

  BottomLine(Decision decision, Trend trend, BriefText pen) {
    this.decision = decision;
    this.trend = trend;
    this.pen = pen;
  }

  Section write() {
    MeetingWords meetings = new MeetingWords(pen.book());
    String supported =
        decision
            .supportedAmbition()
            .map(level -> pen.say("brief.bottomLine.supported", "meeting", meetings.of(level)))
            .orElseGet(() -> pen.say("brief.bottomLine.unsupported"));
    return Section.of(
        pen.say("brief.bottomLine.heading"),
        List.of(
            pen.say(
                "brief.bottomLine.says",
                "trend",
                pen.book().say("brief.bottomLine.trend", trend),
                "verdict",
                meetings.sentence(decision.verdict(), decision.level(), decision.horizonDays()),
                "supported",
                supported)));
  }
}
