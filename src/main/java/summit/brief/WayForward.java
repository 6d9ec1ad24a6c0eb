package summit.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.paths.Path;
import summit.counterfactual.timeline.NextChange;
import summit.decision.answer.Decision;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.Phrases;

/** What would change the verdict soonest: the smallest way on, and what time alone does. */
final class WayForward {
  private final BriefMaterial material;
  private final BriefText pen;

  WayForward(BriefMaterial material, BriefText pen) {
    this.material = material;
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    lines.add(material.shortest().map(this::way).orElseGet(this::noWay));
    lines.add(material.next().map(this::time).orElseGet(() -> pen.say("brief.wayForward.noTime")));
    return Section.of(pen.say("brief.wayForward.heading"), lines);
  }

  private String way(Path path) {
    Decision decision = material.decision();
    return pen.say(
        path.findOut().isEmpty() ? "brief.wayForward.way" : "brief.wayForward.wayByAnswers",
        "changes",
        String.join("; ", steps(path)),
        "verdict",
        new MeetingWords(pen.book())
            .sentence(path.verdict(), decision.level(), decision.horizonDays()));
  }

  /** Who is asked for what, each once, and then what is to be found out. */
  private List<String> steps(Path path) {
    Map<List<String>, List<String>> deeds = new LinkedHashMap<>();
    path.makeHappen()
        .forEach(act -> deeds.computeIfAbsent(act.who(), who -> new ArrayList<>()).add(act.deed()));
    List<String> steps = new ArrayList<>();
    deeds.forEach(
        (who, all) ->
            steps.add(act(who, pen.book().list(all.stream().map(pen::mainText).toList()))));
    path.findOut()
        .forEach(
            answer ->
                steps.add(
                    pen.say(
                        "brief.wayForward.findOut",
                        "question",
                        pen.mainText(Phrases.uncapital(answer.question())))));
    return steps;
  }

  private String act(List<String> who, String deed) {
    List<String> names = who.stream().map(material.phrases()::name).toList();
    return who.equals(material.principals())
        ? pen.say("brief.wayForward.together", "deed", deed)
        : pen.say("brief.wayForward.act", "who", pen.book().list(names), "deed", deed);
  }

  private String noWay() {
    return material.decision().verdict() == Verdict.READY
        ? pen.say("brief.wayForward.notNeeded")
        : pen.say("brief.wayForward.none");
  }

  private String time(NextChange next) {
    return pen.say(
        "brief.wayForward.time",
        "day",
        pen.book().shortDay(next.at()),
        "flip",
        next.flips().stream().limit(1).map(this::flip).collect(Collectors.joining()),
        "because",
        pen.mainText(next.because()));
  }

  private String flip(Flip flip) {
    return pen.say(
        "brief.wayForward.turns", "what", pen.flipped(flip), "to", pen.said(flip, flip.to()));
  }
}
