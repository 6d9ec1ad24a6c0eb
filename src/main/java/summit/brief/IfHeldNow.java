package summit.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Level;
import summit.decision.meeting.Readiness;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.Vocabulary;

/** What a meeting held now could produce, its gravest risks, and who would not be there. */
final class IfHeldNow {
  private static final int RISKS = 3;

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
    lines.add(
        pen.say(
            "brief.ifHeldNow.levels",
            "levels",
            decision.readiness().entrySet().stream()
                .filter(entry -> entry.getKey() != Level.CONTACT)
                .map(this::level)
                .collect(Collectors.joining("; "))));
    String risks =
        decision.risks().stream()
            .sorted(Comparator.<Reason>comparingInt(this::weight).reversed())
            .map(Reason::text)
            .distinct()
            .limit(RISKS)
            .map(pen::text)
            .collect(Collectors.joining("; "));
    if (!risks.isEmpty()) {
      lines.add(pen.say("brief.ifHeldNow.risks", "risks", risks));
    }
    String excluded = excluded().limit(pen.items()).collect(Collectors.joining(", "));
    lines.add(
        excluded.isEmpty()
            ? pen.say("brief.ifHeldNow.nobodyExcluded")
            : pen.say("brief.ifHeldNow.excluded", "parties", excluded));
    return Section.of(pen.say("brief.ifHeldNow.heading"), lines);
  }

  private String level(Map.Entry<Level, Readiness> entry) {
    return pen.say("brief.ifHeldNow.level", "level", entry.getKey(), "readiness", entry.getValue());
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

  /** Parties that a fact says to be excluded. */
  private Stream<String> excluded() {
    return decision.facts().stream()
        .filter(fact -> fact.values().values().stream().anyMatch(vocabulary::excludes))
        .map(fact -> pen.text(party(fact)))
        .distinct();
  }

  /** The first text of a fact: what it is about, by the order of its fields. */
  private static String party(FactAnswer fact) {
    return fact.values().values().stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse(fact.id());
  }
}
