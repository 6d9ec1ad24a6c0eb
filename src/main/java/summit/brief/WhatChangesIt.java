package summit.brief;

import java.util.ArrayList;
import java.util.List;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.timeline.NextChange;
import summit.decision.answer.Decision;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Verdict;

/** What changes the answer, and when: what is asked for, what time alone does, and dates ahead. */
final class WhatChangesIt {
  private final BriefMaterial material;
  private final BriefText pen;

  WhatChangesIt(BriefMaterial material, BriefText pen) {
    this.material = material;
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    material
        .lifted()
        .filter(then -> then.compareTo(material.decision().verdict()) > 0)
        .ifPresent(then -> lines.add(then(then)));
    lines.add(time());
    if (pen.room().dates() > 0) {
      lines.add(
          new DatesAhead(material, pen)
              .sentence()
              .orElseGet(() -> pen.say("brief.changesIt.noDates")));
    }
    return Section.of(pen.say("brief.changesIt.heading"), lines);
  }

  private String then(Verdict then) {
    return pen.say("brief.changesIt.lifted", "verdict", sentence(then));
  }

  private String sentence(Verdict verdict) {
    Decision decision = material.decision();
    return new MeetingWords(pen.book()).sentence(verdict, decision.level(), decision.horizonDays());
  }

  private String time() {
    return material
        .next()
        .flatMap(next -> next.flips().stream().findFirst().map(flip -> turns(next, flip)))
        .orElseGet(() -> material.inShort().holds());
  }

  private String turns(NextChange next, Flip flip) {
    String day = pen.book().day(next.at());
    if (flip.what() == Flip.What.VERDICT) {
      return pen.say(
          "brief.changesIt.answer", "day", day, "verdict", sentence(Verdict.valueOf(flip.to())));
    }
    return pen.say(
        "brief.changesIt.time",
        "day",
        day,
        "what",
        pen.flipped(flip),
        "from",
        pen.said(flip, flip.from()),
        "to",
        pen.said(flip, flip.to()));
  }
}
