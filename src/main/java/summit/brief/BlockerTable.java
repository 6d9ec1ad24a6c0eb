package summit.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Status;
import summit.facts.Source;

/** What blocks the meeting: a row for each of the first blockers, gates before timing. */
final class BlockerTable {
  private static final int ROWS = 4;
  private static final List<String> COLUMNS =
      List.of("Precondition", "Fact", "Date", "Grade", "Who can lift it, how");

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
    if (blocking.isEmpty()) {
      return Section.of("What blocks it", List.of("Nothing does."));
    }
    return new Section(
        "What blocks it",
        COLUMNS,
        blocking.stream().limit(ROWS).map(this::row).toList(),
        also(blocking.stream().skip(ROWS).map(PreconditionAnswer::title).toList()));
  }

  private List<String> also(List<String> titles) {
    return titles.isEmpty()
        ? List.of()
        : List.of(
            "Also: " + pen.sayWhole(String.join(", ", titles).toLowerCase(Locale.ENGLISH)) + ".");
  }

  private List<String> row(PreconditionAnswer answer) {
    Reason first = answer.because().get(0);
    Optional<FactAnswer> fact = telling(first);
    return List.of(
        pen.say(answer.title()),
        pen.say(first.text()) + pen.cite(fact.stream().toList()),
        fact.flatMap(one -> one.date().or(one::reportedOn)).map(WordCount::shortDay).orElse("–"),
        fact.flatMap(FactAnswer::source)
            .map(Source::grade)
            .filter(grade -> !grade.isEmpty())
            .orElse("–"),
        pen.say(lift(answer)));
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
