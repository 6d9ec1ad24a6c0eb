package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.answer.MeetingName;
import summit.facts.vocabulary.Vocabulary;

/** Who would meet, and who is kept out. */
final class WhoMeets {
  private final Decision decision;
  private final Vocabulary vocabulary;
  private final BriefText pen;

  WhoMeets(BriefMaterial material, BriefText pen) {
    this.decision = material.decision();
    this.vocabulary = material.vocabulary();
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    MeetingName meeting = new MeetingName(decision, vocabulary, pen.phrases());
    List<String> names = meeting.principals().stream().map(one -> named(meeting, one)).toList();
    lines.add(
        names.isEmpty()
            ? pen.say("brief.who.nobody")
            : pen.say("brief.who.meet", "names", pen.book().list(names)));
    List<String> excluded = excluded().toList();
    if (!excluded.isEmpty()) {
      lines.add(pen.say("brief.who.excluded", "parties", pen.book().list(excluded)));
    }
    return Section.of(pen.say("brief.who.heading"), lines);
  }

  private String named(MeetingName meeting, String party) {
    String name = pen.phrases().name(party);
    Optional<String> leader = meeting.leader(party);
    return leader.map(one -> pen.say("brief.who.one", "leader", one, "party", name)).orElse(name);
  }

  /** Parties that a fact says to be excluded. */
  private Stream<String> excluded() {
    return decision.facts().stream()
        .filter(fact -> fact.values().values().stream().anyMatch(vocabulary::excludes))
        .map(fact -> pen.phrases().name(party(fact)))
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
