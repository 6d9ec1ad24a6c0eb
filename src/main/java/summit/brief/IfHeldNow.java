package summit.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Level;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Readiness;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** What a meeting held now could produce, and its gravest risks. */
final class IfHeldNow {
  private final Decision decision;
  private final Vocabulary vocabulary;
  private final BriefText pen;

  IfHeldNow(Decision decision, Vocabulary vocabulary, BriefText pen) {
    this.decision = decision;
    this.vocabulary = vocabulary;
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    lines.add(levels());
    decision.risks().stream()
        .sorted(Comparator.<Reason>comparingInt(this::weight).reversed())
        .map(reason -> Phrases.sentence(reason.text()))
        .filter(BriefText::fits)
        .distinct()
        .limit(pen.room().risks())
        .forEach(lines::add);
    return Section.of(pen.say("brief.ifHeldNow.heading"), lines);
  }

  /** Levels of like readiness together. */
  private String levels() {
    MeetingWords meetings = new MeetingWords(pen.book());
    Map<Readiness, List<String>> levels = new LinkedHashMap<>();
    decision
        .readiness()
        .forEach(
            (level, ready) -> {
              if (level != Level.CONTACT && ready != Readiness.NOT_ASSESSED) {
                levels.computeIfAbsent(ready, one -> new ArrayList<>()).add(meetings.of(level));
              }
            });
    List<String> said = new ArrayList<>();
    levels.forEach(
        (ready, some) ->
            said.add(
                pen.say("decision.level", "readiness", ready, "meeting", pen.book().either(some))));
    return said.isEmpty()
        ? pen.say("decision.notAssessed")
        : pen.say("brief.ifHeldNow.levels", "levels", pen.book().list(said));
  }

  /** How heavy the facts of a risk say that it would be; -1 where none does. */
  private int weight(Reason risk) {
    return risk.facts().stream()
        .flatMap(id -> pen.fact(id).stream())
        .mapToInt(this::weight)
        .max()
        .orElse(-1);
  }

  /** The place of what its field of weight says in a list that goes from light to heavy. */
  private int weight(FactAnswer fact) {
    return vocabulary.known(fact.type()).fields().values().stream()
        .filter(Field::weight)
        .flatMap(field -> Stream.ofNullable(fact.values().get(field.name())))
        .filter(Constant.class::isInstance)
        .mapToInt(value -> place((Constant) value))
        .max()
        .orElse(-1);
  }

  private int place(Constant constant) {
    ClosedList list = vocabulary.lists().get(constant.list());
    return list == null ? -1 : list.constants().indexOf(constant.name());
  }
}
