package summit.brief;

import java.util.List;
import java.util.Optional;
import summit.counterfactual.comparison.Flip;
import summit.decision.answer.Decision;
import summit.decision.meeting.MeetingWords;

/** The answer, and whether it has become better since the last brief. */
final class BottomLine {
  private final BriefMaterial material;
  private final BriefText pen;

  BottomLine(BriefMaterial material, BriefText pen) {
    this.material = material;
    this.pen = pen;
  }

  Section write() {
    return Section.of(
        pen.say("brief.bottomLine.heading"), List.of(material.inShort().answer(), since()));
  }

  private String since() {
    Decision then = material.earlier();
    String day = pen.book().day(then.asOf());
    Optional<Flip> verdict =
        material.flips().stream().filter(flip -> flip.what() == Flip.What.VERDICT).findFirst();
    return verdict.isPresent()
        ? pen.book()
            .say(
                "brief.bottomLine.turned",
                material.trend(),
                "day",
                day,
                "verdict",
                new MeetingWords(pen.book())
                    .sentence(then.verdict(), then.level(), then.horizonDays()))
        : pen.book().say("brief.bottomLine.trend", material.trend(), "day", day);
  }
}
