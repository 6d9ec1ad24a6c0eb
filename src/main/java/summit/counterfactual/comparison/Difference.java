package summit.counterfactual.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.decision.meeting.Level;
import summit.facts.phrases.PhraseBook;

/**
 * One respect in which a second question differs from a first.
 *
 * @param changes of facts, which can be posted as they are; none when something else differs
 * @param making the first question made to differ in this respect
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Difference(
    What what,
    String from,
    String to,
    List<FactChange> changes,
    @JsonInclude(JsonInclude.Include.ALWAYS) String sentence,
    @JsonIgnore UnaryOperator<AskedQuestion> making) {
  /** What can differ. */
  public enum What {
    FACT,
    AS_OF,
    LEVEL,
    HORIZON_DAYS,
    PROPOSAL,
    RULEBOOK
  }

  public Difference {
    changes = List.copyOf(changes);
  }

  /** A question made to differ in some respects. */
  public static AskedQuestion applied(AskedQuestion question, List<Difference> differences) {
    AskedQuestion other = question;
    for (Difference difference : differences) {
      other = difference.making().apply(other);
    }
    return other;
  }

  /** Changes that belong together, such as a fact that is withdrawn and posted anew. */
  public static Difference of(List<FactChange> changes, ChangeSentence sentence) {
    return new Difference(
        What.FACT,
        "",
        "",
        changes,
        String.join("; ", changes.stream().map(sentence::of).toList()),
        question -> question.with(changes));
  }

  public static Difference asOf(LocalDate from, LocalDate to, PhraseBook book) {
    return new Difference(
        What.AS_OF,
        from.toString(),
        to.toString(),
        List.of(),
        book.say("counterfactual.difference.asOf", "to", to, "from", from),
        question -> question.with(question.request().asOf(to)));
  }

  public static Difference level(Optional<Level> from, Optional<Level> to, PhraseBook book) {
    String before = words(from, book);
    String after = words(to, book);
    return new Difference(
        What.LEVEL,
        before,
        after,
        List.of(),
        book.say("counterfactual.difference.level", "to", after, "from", before),
        question -> question.with(question.request().at(to)));
  }

  private static String words(Optional<Level> level, PhraseBook book) {
    return level.map(book::words).orElseGet(() -> book.say("counterfactual.difference.asProposed"));
  }

  public static Difference horizon(int from, int to, PhraseBook book) {
    return new Difference(
        What.HORIZON_DAYS,
        String.valueOf(from),
        String.valueOf(to),
        List.of(),
        book.say("counterfactual.difference.horizon", "to", to, "from", from),
        question -> question.with(question.request().looking(to)));
  }

  public static Difference proposal(Optional<String> from, Optional<String> to, PhraseBook book) {
    return new Difference(
        What.PROPOSAL,
        from.orElse(""),
        to.orElse(""),
        List.of(),
        book.say(
            "counterfactual.difference.proposal",
            "to",
            to.orElseGet(() -> book.say("counterfactual.difference.whatIsProposed")),
            "from",
            from.orElseGet(() -> book.say("counterfactual.difference.that"))),
        question -> question.with(question.request().about(to)));
  }

  static Difference rules(
      OtherRules rules, String from, String to, int differences, PhraseBook book) {
    return new Difference(
        What.RULEBOOK,
        from,
        to,
        List.of(),
        book.count("counterfactual.difference.rules", differences, "to", to, "from", from),
        rules::ask);
  }
}
