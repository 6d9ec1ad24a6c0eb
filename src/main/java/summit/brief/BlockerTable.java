package summit.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.answer.Hindrances;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.facts.phrases.Phrases;

/** What stands in the way: a row for each of the first, with who can lift it by what act. */
final class BlockerTable {
  private final Decision decision;
  private final Hindrances hindrances;
  private final BriefText pen;

  BlockerTable(Decision decision, BriefText pen) {
    this.decision = decision;
    this.pen = pen;
    this.hindrances = new Hindrances(decision, pen.phrases());
  }

  Section write() {
    List<PreconditionAnswer> standing =
        hindrances.all().stream().filter(one -> one.status() != Status.UNKNOWN).toList();
    String heading = pen.say("brief.blockers.heading");
    if (standing.isEmpty()) {
      return Section.of(heading, List.of(pen.say("brief.blockers.nothing")));
    }
    return new Section(
        heading,
        List.of(
            pen.say("brief.blockers.column.what"),
            pen.say("brief.blockers.column.since"),
            pen.say("brief.blockers.column.lift")),
        standing.stream().limit(pen.room().rows()).map(this::row).toList(),
        also(
            standing.stream()
                .skip(pen.room().rows())
                .map(one -> pen.phrases().title(one.id()))
                .toList()));
  }

  private List<String> also(List<String> titles) {
    return titles.isEmpty()
        ? List.of()
        : List.of(pen.say("brief.blockers.also", "titles", pen.book().list(titles)));
  }

  private List<String> row(PreconditionAnswer answer) {
    Optional<FactAnswer> fact = answer.because().stream().findFirst().flatMap(this::telling);
    return List.of(
        hindrances.sentence(answer) + pen.cite(fact.stream().toList()),
        fact.flatMap(one -> one.date().or(one::reportedOn))
            .map(pen.book()::day)
            .orElseGet(() -> pen.say("brief.blockers.undated")),
        lift(answer));
  }

  /** The fact that says most: the proposal itself only where there is no other. */
  private Optional<FactAnswer> telling(Reason reason) {
    List<FactAnswer> facts = reason.facts().stream().flatMap(id -> pen.fact(id).stream()).toList();
    Stream<FactAnswer> others =
        facts.stream().filter(fact -> decision.proposal().filter(fact.id()::equals).isEmpty());
    return others.findFirst().or(() -> facts.stream().findFirst());
  }

  /** What each can do alone; else what all have to do. */
  private String lift(PreconditionAnswer answer) {
    List<String> alone =
        answer.because().stream()
            .flatMap(reason -> reason.lift().stream())
            .map(Reason.Lift::how)
            .distinct()
            .toList();
    return alone.isEmpty()
        ? pen.say(
            "brief.blockers.together",
            "responsible",
            answer.responsible(),
            "remedy",
            Phrases.uncapital(answer.remedy()))
        : Phrases.sentence(pen.book().either(alone));
  }
}
