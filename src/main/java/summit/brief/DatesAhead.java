package summit.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.answer.Decision;
import summit.decision.answer.Decision.FactAnswer;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Vocabulary;

/** What lies ahead: the dates that facts name, soonest first. */
final class DatesAhead {
  private final Decision decision;
  private final Vocabulary vocabulary;
  private final BriefText pen;

  DatesAhead(Decision decision, Vocabulary vocabulary, BriefText pen) {
    this.decision = decision;
    this.vocabulary = vocabulary;
    this.pen = pen;
  }

  private record Event(LocalDate day, FactAnswer fact) {}

  Section write() {
    List<String> lines =
        decision.facts().stream()
            .flatMap(this::ahead)
            .sorted(Comparator.comparing(Event::day).thenComparing(event -> event.fact().id()))
            .limit(pen.items())
            .map(this::line)
            .toList();
    return Section.of(
        pen.say("brief.clock.heading"),
        lines.isEmpty() ? List.of(pen.say("brief.clock.none")) : lines);
  }

  /** The soonest date ahead of a fact that is counted down to or that the fact is about. */
  private Stream<Event> ahead(FactAnswer fact) {
    FactType type = vocabulary.known(fact.type());
    TreeSet<LocalDate> days = new TreeSet<>();
    type.fields().values().stream()
        .flatMap(field -> field.derivation().stream())
        .flatMap(
            derivation ->
                derivation instanceof Derivation.DaysUntil until
                    ? Stream.of(until.field())
                    : Stream.empty())
        .flatMap(field -> Optional.ofNullable(fact.values().get(field)).stream())
        .forEach(value -> days.add((LocalDate) value));
    fact.date().ifPresent(days::add);
    LocalDate next = days.higher(decision.asOf());
    return next == null ? Stream.empty() : Stream.of(new Event(next, fact));
  }

  private String line(Event event) {
    List<String> says = new ArrayList<>();
    for (Object value : event.fact().values().values()) {
      if (value instanceof Constant || value instanceof String) {
        says.add(said(value));
      } else if (value instanceof List<?> several) {
        says.add(several.stream().map(this::said).collect(Collectors.joining(", ")));
      }
    }
    return pen.say(
        "brief.clock.event",
        "day",
        pen.book().shortDay(event.day()),
        "says",
        pen.text(String.join(", ", says)));
  }

  private String said(Object value) {
    return value instanceof Constant constant ? pen.book().words(constant) : value.toString();
  }
}
