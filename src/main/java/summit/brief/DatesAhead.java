package summit.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Derivation;

/** What lies ahead: the dates that facts name, soonest first. */
final class DatesAhead {
  private final BriefMaterial material;
  private final BriefText pen;

  DatesAhead(BriefMaterial material, BriefText pen) {
    this.material = material;
    this.pen = pen;
  }

  private record Event(LocalDate day, Fact fact) {}

  /** Empty where no date ahead is on file, or there is no room. */
  Optional<String> sentence() {
    List<String> events =
        material.now().facts().stream()
            .filter(fact -> fact.type().postable())
            .flatMap(this::ahead)
            .sorted(Comparator.comparing(Event::day).thenComparing(event -> event.fact().id()))
            .flatMap(event -> named(event).stream())
            .filter(BriefText::fits)
            .distinct()
            .limit(pen.room().dates())
            .toList();
    return events.isEmpty()
        ? Optional.empty()
        : Optional.of(pen.say("brief.changesIt.ahead", "events", pen.book().list(events)));
  }

  /** The soonest date ahead of a fact that is counted down to or that the fact is about. */
  private Stream<Event> ahead(Fact fact) {
    TreeSet<LocalDate> days = new TreeSet<>();
    fact.type().fields().values().stream()
        .flatMap(field -> field.derivation().stream())
        .filter(Derivation.DaysUntil.class::isInstance)
        .map(until -> fact.value(((Derivation.DaysUntil) until).field()))
        .filter(LocalDate.class::isInstance)
        .forEach(day -> days.add((LocalDate) day));
    fact.date().ifPresent(days::add);
    LocalDate next = days.higher(material.decision().asOf());
    return next == null ? Stream.empty() : Stream.of(new Event(next, fact));
  }

  /** What a fact is called, with its day where that does not name it. */
  private Optional<String> named(Event event) {
    Phrases phrases = pen.phrases();
    String day = pen.book().day(event.day());
    return called(event.fact())
        .map(
            name ->
                name.contains(day)
                    ? name
                    : phrases.say("brief.changesIt.event", "name", name, "day", day));
  }

  private Optional<String> called(Fact fact) {
    if (material.decision().proposal().filter(fact.id()::equals).isPresent()) {
      return Optional.of(pen.say("brief.changesIt.meeting"));
    }
    return FactPhrases.called(
        pen.book(),
        fact.type(),
        field ->
            fact.value(field) instanceof LocalDate day
                ? pen.book().day(day)
                : pen.phrases().of(fact, field));
  }
}
