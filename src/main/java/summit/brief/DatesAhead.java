package summit.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import summit.facts.Fact;
import summit.facts.phrases.FactPhrases;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.Field;

/** What lies ahead: the dates that facts name, soonest first. */
final class DatesAhead {
  private final BriefMaterial material;
  private final BriefText pen;

  DatesAhead(BriefMaterial material, BriefText pen) {
    this.material = material;
    this.pen = pen;
  }

  /**
   * A day ahead.
   *
   * @param field that holds it; empty where it is the day that the fact is about
   */
  private record Event(LocalDate day, Fact fact, Optional<Field> field) {}

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
    Stream<Event> own = fact.date().map(day -> new Event(day, fact, Optional.empty())).stream();
    Stream<Event> countedDown =
        fact.type().fields().values().stream()
            .flatMap(field -> field.derivation().stream())
            .filter(Derivation.DaysUntil.class::isInstance)
            .map(until -> fact.type().fields().get(((Derivation.DaysUntil) until).field()))
            .filter(Objects::nonNull)
            .flatMap(
                field ->
                    fact.value(field.name()) instanceof LocalDate day
                        ? Stream.of(new Event(day, fact, Optional.of(field)))
                        : Stream.empty());
    return Stream.concat(own, countedDown)
        .filter(event -> event.day().isAfter(material.decision().asOf()))
        .min(Comparator.comparing(Event::day))
        .stream();
  }

  /** What a fact is called, with its day where that does not name it. */
  private Optional<String> named(Event event) {
    Phrases phrases = pen.phrases();
    Fact fact = event.fact();
    Optional<String> says =
        event.field().flatMap(field -> new FactPhrases(phrases).says(fact, field, event.day()));
    String day = pen.book().day(event.day());
    return called(fact)
        .map(
            name ->
                name.contains(day)
                    ? name
                    : says.isPresent()
                        ? says.get()
                        : phrases.say("brief.changesIt.event", "name", name, "day", day));
  }

  private Optional<String> called(Fact fact) {
    return FactPhrases.called(
        pen.book(),
        fact.type(),
        field ->
            fact.value(field) instanceof LocalDate day
                ? pen.book().day(day)
                : pen.phrases().of(fact, field));
  }
}
