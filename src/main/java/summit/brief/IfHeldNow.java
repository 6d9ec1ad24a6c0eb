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
import summit.facts.vocabulary.Vocabulary;

/** What a meeting held now could produce, its gravest risks, and who would not be there. */
final class IfHeldNow {
  private static final int RISKS = 3;

  /** The constant by which a fact says that a party has no part. */
  private static final String EXCLUDED = "EXCLUDED";

  /** The field by which a fact says how heavy a risk would be. */
  private static final String IMPACT = "impact";

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
        decision.readiness().entrySet().stream()
            .filter(entry -> entry.getKey() != Level.CONTACT)
            .map(IfHeldNow::level)
            .collect(Collectors.joining("; ", "", ".")));
    String risks =
        decision.risks().stream()
            .sorted(Comparator.<Reason>comparingInt(this::impact).reversed())
            .map(Reason::text)
            .distinct()
            .limit(RISKS)
            .map(pen::say)
            .collect(Collectors.joining("; "));
    if (!risks.isEmpty()) {
      lines.add("Risks: " + risks + ".");
    }
    String excluded = excluded().limit(pen.items()).collect(Collectors.joining(", "));
    lines.add(
        excluded.isEmpty() ? "Nobody is on record as excluded." : "Excluded: " + excluded + ".");
    return Section.of("If held now", lines);
  }

  private static String level(Map.Entry<Level, Readiness> entry) {
    return WordCount.capital(WordCount.plain(entry.getKey().name()))
        + ": "
        + WordCount.plain(entry.getValue().name());
  }

  /** The place of the heaviest impact that facts of a risk state; -1 where none does. */
  private int impact(Reason risk) {
    return risk.facts().stream()
        .flatMap(id -> pen.fact(id).stream())
        .mapToInt(this::impact)
        .max()
        .orElse(-1);
  }

  private int impact(FactAnswer fact) {
    if (fact.values().get(IMPACT) instanceof Constant impact) {
      ClosedList list = vocabulary.lists().get(impact.list());
      return list == null ? -1 : list.constants().indexOf(impact.name());
    }
    return -1;
  }

  /** Parties that a fact says to be excluded. */
  private Stream<String> excluded() {
    return decision.facts().stream()
        .filter(fact -> fact.values().values().stream().anyMatch(IfHeldNow::isExcluded))
        .map(fact -> pen.say(party(fact)))
        .distinct();
  }

  private static boolean isExcluded(Object value) {
    return value instanceof Constant constant && constant.name().equals(EXCLUDED);
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
