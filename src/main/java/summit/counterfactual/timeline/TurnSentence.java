package summit.counterfactual.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.change.ChangeSentence;
import summit.facts.Admitted;
import summit.facts.Fact;
import summit.facts.SetAside;
import summit.facts.phrases.PhraseBook;
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

  /** Such as "Russia's word on meeting (F-002) no longer counts: it is 15 days old, ...". */
  String of(TurnedFact turned) {
    if (turned.after().isEmpty()) {
      String fact = turned.before().map(facts::fact).orElse(turned.fact());
      return reason(turned)
          .map(
              reason ->
                  book.say("counterfactual.turn.noLongerSince", "fact", fact, "reason", reason))
          .orElseGet(() -> book.say("counterfactual.turn.noLonger", "fact", fact));
    }
    String fact = facts.fact(turned.after().get());
    if (turned.before().isEmpty()) {
      boolean known =
          aside(before, turned.fact())
              .map(SetAside::code)
              .equals(Optional.of(SetAside.Reason.FUTURE));
      return book.say(
          known ? "counterfactual.turn.known" : "counterfactual.turn.again", "fact", fact);
    }
    List<String> passed = passed(turned.before().get(), turned.after().get());
    if (!passed.isEmpty()) {
      return book.say(
          "counterfactual.turn.dates", "fact", fact, "dates", String.join(", ", passed));
    }
    return reason(turned)
        .map(reason -> book.say("counterfactual.turn.pastSince", "fact", fact, "reason", reason))
        .orElseGet(() -> book.say("counterfactual.turn.past", "fact", fact));
  }

  /** Why the fact is set aside on the day. */
  private Optional<String> reason(TurnedFact turned) {
    return aside(after, turned.fact()).map(aside -> book.say(aside.sentence(), aside.said()));
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
        passed.add(day(field, days));
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

  private String day(Field field, int days) {
    boolean since = field.derivation().filter(Derivation.DaysSince.class::isInstance).isPresent();
    int ahead = since ? -days : days;
    if (ahead == 0) {
      return book.say("counterfactual.turn.come");
    }
    return ahead > 0
        ? book.count("counterfactual.turn.away", ahead)
        : book.count("counterfactual.turn.ago", -ahead);
  }
}
