package summit.brief;

import java.util.List;

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
        pen.say("brief.bottomLine.heading"),
        List.of(
            material.inShort().answer(),
            pen.book()
                .say(
                    "brief.bottomLine.trend",
                    material.trend(),
                    "day",
                    pen.book().day(material.earlier().asOf()))));
  }
}
