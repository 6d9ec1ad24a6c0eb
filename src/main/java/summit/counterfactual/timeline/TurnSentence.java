package summit.counterfactual.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.change.ChangeSentence;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.facts.SetAside;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Derivation;
import summit.facts.vocabulary.Field;
import summit.rulebook.reach.DayUse;

/** Says in one plain sentence what turned on a day. */
final class TurnSentence {
  private final PhraseBook book;
  private final ChangeSentence facts;
  private final DayUse days;
  private final Admitted before;
  private final Admitted after;

  TurnSentence(
      PhraseBook book, ChangeSentence facts, DayUse days, Admitted before, Admitted after) {
    this.book = book;
    this.facts = facts;
    this.days = days;
    this.before = before;
    this.after = after;
  }

  /** Such as "F-002, leader intent of Russia, no longer counts: 15 days old, ...". */
  String of(TurnedFact turned) {
    if (turned.after().isEmpty()) {
      return turned.before().map(facts::fact).orElse(turned.fact())
          + ", no longer counts"
          + reason(after, turned.fact());
    }
    Fact now = turned.after().get();
    if (turned.before().isEmpty()) {
      return facts.fact(now)
          + (aside(before, turned.fact())
                  .map(SetAside::code)
                  .equals(Optional.of(SetAside.Reason.FUTURE))
              ? ", becomes known"
              : ", counts again");
    }
    List<String> passed = passed(turned.before().get(), now);
    return passed.isEmpty()
        ? facts.fact(now) + ", counts only as something past" + reason(after, turned.fact())
        : facts.fact(now) + ": " + String.join(", ", passed);
  }

  private String reason(Admitted admitted, String fact) {
    return aside(admitted, fact)
        .map(aside -> ": " + book.say(aside.sentence(), aside.said()))
        .orElse("");
  }

  private static Optional<SetAside> aside(Admitted admitted, String fact) {
    return admitted.setAside().stream().filter(aside -> aside.fact().equals(fact)).findFirst();
  }

  /** The dates of a fact that lie otherwise than on the day before, in days. */
  private List<String> passed(Fact before, Fact now) {
    List<String> passed = new ArrayList<>();
    for (Field field : days.counting(now.type())) {
      if (now.value(field.name()) instanceof Integer days
          && !days.equals(before.value(field.name()))
          && fresh(before).equals(fresh(now))) {
        passed.add(day(now, field, days));
      }
    }
    return passed;
  }

  private static Optional<Object> fresh(Fact fact) {
    return fact.type().fields().values().stream()
        .filter(field -> field.derivation().filter(Derivation.Fresh.class::isInstance).isPresent())
        .flatMap(field -> Optional.ofNullable(fact.value(field.name())).stream())
        .findFirst();
  }

  private static String day(Fact fact, Field field, int days) {
    Derivation derivation = field.derivation().orElseThrow();
    boolean since = derivation instanceof Derivation.DaysSince;
    String name =
        derivation instanceof Derivation.DaysSince from
            ? from.field()
            : ((Derivation.DaysUntil) derivation).field();
    Object date = Optional.ofNullable(fact.value(name)).<Object>map(d -> d).orElse(LocalDate.EPOCH);
    int ahead = since ? -days : days;
    String when =
        ahead == 0
            ? " has come"
            : ahead > 0
                ? " is " + count(ahead) + " away"
                : ahead == -1 ? " has passed" : " was " + count(-ahead) + " ago";
    return Phrases.spaced(name) + " " + date + when;
  }

  private static String count(int days) {
    return days + (days == 1 ? " day" : " days");
  }
}
