package summit.counterfactual.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.FactChange;
import summit.decision.meeting.Level;

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
    String sentence,
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

  public static Difference asOf(LocalDate from, LocalDate to) {
    return new Difference(
        What.AS_OF,
        from.toString(),
        to.toString(),
        List.of(),
        "As of " + to + " instead of " + from,
        question -> question.with(question.request().asOf(to)));
  }

  public static Difference level(Optional<Level> from, Optional<Level> to) {
    return new Difference(
        What.LEVEL,
        words(from),
        words(to),
        List.of(),
        "At the level " + words(to) + " instead of " + words(from),
        question -> question.with(question.request().at(to)));
  }

  private static String words(Optional<Level> level) {
    return level.map(Level::name).orElse("AS_PROPOSED").toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Difference horizon(int from, int to) {
    return new Difference(
        What.HORIZON_DAYS,
        String.valueOf(from),
        String.valueOf(to),
        List.of(),
        "Looking " + to + " days ahead instead of " + from,
        question -> question.with(question.request().looking(to)));
  }

  public static Difference proposal(Optional<String> from, Optional<String> to) {
    return new Difference(
        What.PROPOSAL,
        from.orElse(""),
        to.orElse(""),
        List.of(),
        "About " + to.orElse("what the facts propose") + " instead of " + from.orElse("that"),
        question -> question.with(question.request().about(to)));
  }

  static Difference rules(OtherRules rules, String from, String to, int differences) {
    return new Difference(
        What.RULEBOOK,
        from,
        to,
        List.of(),
        "By version "
            + to
            + " of the rulebook instead of "
            + from
            + ", which differs in "
            + differences
            + (differences == 1 ? " place" : " places"),
        rules::ask);
  }
}
