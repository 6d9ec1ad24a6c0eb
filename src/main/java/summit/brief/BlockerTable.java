package summit.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.facts.Source;
import summit.facts.phrases.Phrases;

/** What blocks the meeting: a row for each of the first blockers, gates before timing. */
final class BlockerTable {
  private static final int ROWS = 4;

  private final Decision decision;
  private final BriefText pen;

  BlockerTable(Decision decision, BriefText pen) {
    this.decision = decision;
    this.pen = pen;
  }

  Section write() {
    List<PreconditionAnswer> blocking =
        decision.preconditions().stream()
            .filter(answer -> answer.status() == Status.BLOCKING)
            .toList();
    String heading = pen.say("brief.blockers.heading");
    if (blocking.isEmpty()) {
      return Section.of(heading, List.of(pen.say("brief.blockers.nothing")));
    }
    return new Section(
        heading,
        List.of(
            pen.say("brief.blockers.column.precondition"),
            pen.say("brief.blockers.column.fact"),
            pen.say("brief.blockers.column.date"),
            pen.say("brief.blockers.column.grade"),
            pen.say("brief.blockers.column.lift")),
        blocking.stream().limit(ROWS).map(this::row).toList(),
        also(blocking.stream().skip(ROWS).map(PreconditionAnswer::title).toList()));
  }

  private List<String> also(List<String> titles) {
    return titles.isEmpty()
        ? List.of()
        : List.of(
            pen.say(
                "brief.blockers.also",
                "titles",
                pen.mainText(
                    titles.stream().map(Phrases::uncapital).collect(Collectors.joining(", ")))));
  }

  private List<String> row(PreconditionAnswer answer) {
    Reason first = answer.because().get(0);
    Optional<FactAnswer> fact = telling(first);
    String unsaid = pen.say("brief.blockers.unsaid");
    return List.of(
        pen.text(answer.title()),
        pen.text(first.text()) + pen.cite(fact.stream().toList()),
        fact.flatMap(one -> one.date().or(one::reportedOn))
            .map(pen.book()::shortDay)
            .orElse(unsaid),
        fact.flatMap(FactAnswer::source)
            .map(Source::grade)
            .filter(grade -> !grade.isEmpty())
            .orElse(unsaid),
        pen.text(lift(answer)));
  }

  /** The fact that says most: the proposal itself only where there is no other. */
  private Optional<FactAnswer> telling(Reason reason) {
    List<FactAnswer> facts = reason.facts().stream().flatMap(id -> pen.fact(id).stream()).toList();
    Stream<FactAnswer> others =
        facts.stream().filter(fact -> decision.proposal().filter(fact.id()::equals).isEmpty());
    return others.findFirst().or(() -> facts.stream().findFirst());
  }

  private static String lift(PreconditionAnswer answer) {
    List<String> alone =
        answer.because().stream()
            .flatMap(reason -> reason.lift().stream())
            .map(Reason.Lift::how)
            .distinct()
            .toList();
    return alone.isEmpty() ? answer.responsible() : String.join("; ", alone);
  }
}
