package summit.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import summit.decision.answer.AskedLifts;
import summit.decision.answer.Hindrances;
import summit.decision.answer.NextStep;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;

/** What to say to whom: of each party what it alone can do, gravest first. */
final class WhatToSay {
  private static final int DEEDS = 3;

  private final BriefMaterial material;
  private final BriefText pen;
  private final AskedLifts asked;

  WhatToSay(BriefMaterial material, BriefText pen) {
    this.material = material;
    this.pen = pen;
    this.asked = new AskedLifts(pen.phrases());
  }

  Section write() {
    Map<String, Set<String>> deeds = new LinkedHashMap<>();
    standing()
        .flatMap(one -> one.because().stream())
        .flatMap(reason -> reason.lift().stream())
        .filter(lift -> lift.parties().size() == 1)
        .forEach(lift -> add(lift, deeds));
    List<String> lines = new ArrayList<>();
    deeds.forEach((who, all) -> lines.add(ask(who, List.copyOf(all))));
    lines.removeIf(line -> !BriefText.fits(line));
    NextStep next = material.inShort().nextStep();
    if (isForAll(next)) {
      lines.add(0, next.sentence());
    }
    if (lines.isEmpty()) {
      lines.add(pen.say(next.precondition().isEmpty() ? "brief.asks.none" : "brief.asks.notYet"));
    }
    return Section.of(
        pen.say("brief.asks.heading"), lines.stream().limit(pen.room().asks()).toList());
  }

  /** What no party can do alone, rather than what is only to be found out. */
  private boolean isForAll(NextStep next) {
    return next.parties().size() != 1
        && material.decision().preconditions().stream()
            .anyMatch(
                one -> one.id().equals(next.precondition()) && one.status() != Status.UNKNOWN);
  }

  /** What stands in the way, then what could still fail. */
  private Stream<PreconditionAnswer> standing() {
    return Stream.concat(
            new Hindrances(material.decision(), pen.phrases()).all().stream(),
            material.decision().preconditions().stream()
                .filter(one -> one.status() == Status.AT_RISK))
        .distinct();
  }

  private void add(Reason.Lift lift, Map<String, Set<String>> deeds) {
    asked
        .deed(lift)
        .ifPresent(
            deed -> deeds.computeIfAbsent(asked.who(lift), who -> new LinkedHashSet<>()).add(deed));
  }

  /** As many deeds as make a sentence that can be remembered. */
  private String ask(String who, List<String> deeds) {
    List<String> some = deeds.stream().limit(DEEDS).toList();
    String all =
        pen.say(
            "brief.asks.ask",
            "who",
            who,
            "deeds",
            pen.book()
                .list(
                    some.stream().map(deed -> pen.say("brief.asks.deed", "deed", deed)).toList()));
    return BriefText.fits(all) || some.size() == 1
        ? all
        : ask(who, some.subList(0, some.size() - 1));
  }
}
