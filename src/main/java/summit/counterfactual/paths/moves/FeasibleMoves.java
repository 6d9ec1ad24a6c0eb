package summit.counterfactual.paths.moves;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.change.MovingParties;
import summit.decision.Evaluation;
import summit.explanation.questions.MissingFact;
import summit.facts.Fact;
import summit.facts.vocabulary.Agency;
import summit.facts.vocabulary.DayMeaning;
import summit.facts.vocabulary.Field;

/**
 * The changes that somebody can make from the day of the question on, or find out, as far as the
 * vocabulary says who does what:
 *
 * <ul>
 *   <li>nothing that harms is brought in, and nothing on file is taken back;
 *   <li>an act is done on the day of the question, or sets a day ahead, by somebody on file;
 *   <li>what has happened is found out and not done, and what is known of it stays.
 * </ul>
 */
final class FeasibleMoves implements MoveFilter {
  private final LocalDate asOf;
  private final MovingParties parties;
  private final Harm harm;

  FeasibleMoves(Evaluation evaluation) {
    this.asOf = evaluation.request().asOf();
    this.parties = MovingParties.of(evaluation);
    this.harm = new Harm(evaluation.rulebook().vocabulary());
  }

  @Override
  public Optional<MoveKind> kind(FactChange change, Fact fact) {
    if (change instanceof FactChange.Add) {
      return harm.isBrought(fact) ? Optional.empty() : added(fact);
    }
    if (change instanceof FactChange.Set set && set.value().isPresent()) {
      Field field = Objects.requireNonNull(fact.type().fields().get(set.field()), set.field());
      Object value = set.value().get();
      return harm.isBrought(field, value, fact.value(field.name()))
          ? Optional.empty()
          : set(fact, field, value, set);
    }
    return Optional.empty();
  }

  private Optional<MoveKind> added(Fact fact) {
    Agency agency = fact.type().agency();
    boolean past = false;
    for (Field field : fact.type().postedFields()) {
      Object value = fact.value(field.name());
      if (value == null) {
        continue;
      }
      if (agency.by().contains(field.name()) && !isSaid(value)) {
        return Optional.empty();
      }
      LocalDate happened = happened(fact, field, value);
      if ((happened != null && happened.isAfter(asOf))
          || (field.agency().others() && parties.principals().contains(value.toString()))) {
        return Optional.empty();
      }
      if (value instanceof LocalDate day) {
        if (day.isAfter(asOf) && agency.isAct() && !isPlanned(field)) {
          return Optional.empty();
        }
        past |= day.isBefore(asOf);
      }
    }
    if (!parties.areOnFile(PartyFields.named(fact))) {
      return Optional.empty();
    }
    if (past || !agency.isAct()) {
      return Optional.of(MoveKind.FINDING);
    }
    return parties.moved(new FactChange.Add(fact), List.of()).isEmpty()
        ? Optional.empty()
        : Optional.of(MoveKind.ACT);
  }

  private Optional<MoveKind> set(Fact fact, Field field, Object value, FactChange.Set set) {
    Object before = fact.value(field.name());
    boolean said = isSaid(before);
    if (before == null && !isSaid(value)) {
      return Optional.of(MoveKind.FINDING);
    }
    if (isDone(fact) || !isAct(fact, field)) {
      return isUnsaid(fact, field) || !said ? found(fact, field, value) : Optional.empty();
    }
    LocalDate happened = happened(fact, field, value);
    if (happened != null && !happened.equals(asOf)) {
      boolean contradicts = said && harm.isBrought(field, Objects.requireNonNull(before), null);
      return contradicts ? Optional.empty() : found(fact, field, value);
    }
    if (isPast(fact)) {
      return said ? Optional.empty() : found(fact, field, value);
    }
    return value instanceof LocalDate day ? dated(set, fact, field, day) : act(set, fact);
  }

  /** A day that may lie ahead is set ahead; what is done is done on the day of the question. */
  private Optional<MoveKind> dated(FactChange.Set set, Fact fact, Field field, LocalDate day) {
    if (isPlanned(field)) {
      return day.isBefore(asOf) ? Optional.empty() : act(set, fact);
    }
    if (isSaid(fact.value(field.name()))) {
      return Optional.empty();
    }
    return day.equals(asOf) ? act(set, fact) : found(fact, field, day);
  }

  private Optional<MoveKind> act(FactChange.Set set, Fact fact) {
    return parties.moved(set, List.of(fact)).isEmpty()
        ? Optional.empty()
        : Optional.of(MoveKind.ACT);
  }

  /** What has taken place lies behind; a day that may lie ahead can be found out as well. */
  private Optional<MoveKind> found(Fact fact, Field field, Object value) {
    LocalDate day = value instanceof LocalDate own ? own : happened(fact, field, value);
    boolean open = day == null || !day.isAfter(asOf) || isPlanned(field);
    return open && isSaid(value) ? Optional.of(MoveKind.FINDING) : Optional.empty();
  }

  /** Whether somebody brings about what a field of a fact says. */
  private static boolean isAct(Fact fact, Field field) {
    return field.agency().isAct() || (!field.agency().knowledge() && fact.type().agency().isAct());
  }

  private static boolean isUnsaid(Fact fact, Field field) {
    return !field.agency().knowledge() && !fact.type().agency().knowledge() && !isAct(fact, field);
  }

  /** Whether what a fact speaks of has taken place, so that nobody can do it otherwise. */
  private boolean isDone(Fact fact) {
    return fact.type().postedFields().stream()
        .anyMatch(
            field -> {
              Object value = fact.value(field.name());
              return value != null
                  && happened(fact, field, value) != null
                  && !harm.isBrought(field, value, null);
            });
  }

  /** Whether a fact speaks of an event whose day has passed: whatever comes now is another one. */
  private boolean isPast(Fact fact) {
    return fact.type().daysOf(DayMeaning.Occurred.class).stream()
        .filter(day -> isPlanned(day) && fact.type().dateFields().contains(day.name()))
        .anyMatch(day -> fact.value(day.name()) instanceof LocalDate on && on.isBefore(asOf));
  }

  /** Whether it is a day that somebody sets, which may lie ahead. */
  private static boolean isPlanned(Field field) {
    return !field.agency().knowledge() && field.day().filter(DayMeaning::mayLieAhead).isPresent();
  }

  /** The day on which a value came about, where it says that something has taken place. */
  private static @Nullable LocalDate happened(Fact fact, Field field, Object value) {
    for (Field day : fact.type().daysOf(DayMeaning.Occurred.class)) {
      if (isPlanned(day)
          && day.day().orElse(null) instanceof DayMeaning.Occurred occurred
          && occurred.ofValue(field.name(), value)) {
        return fact.value(day.name()) instanceof LocalDate on ? on : null;
      }
    }
    return null;
  }

  /** Whether a value says something; an answer that is not known says nothing. */
  private static boolean isSaid(@Nullable Object value) {
    return value instanceof Collection<?> several
        ? !several.isEmpty()
        : value instanceof Map<?, ?> answers
            ? !answers.isEmpty()
            : value != null && !value.toString().equals(MissingFact.NOT_KNOWN);
  }
}
