package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.counterfactual.Situations.SUMMIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.answer.Decision;
import summit.decision.meeting.Verdict;
import summit.facts.Fact;
import summit.facts.Provenance;
import summit.facts.SetAside.Reason;
import summit.facts.vocabulary.ClosedList;
import summit.facts.vocabulary.DayMeaning;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;

/**
 * What favours a meeting never makes its verdict worse, and what harms it never makes it better:
 * the vocabulary says which values do either. What replaces another of its kind, such as a contact
 * that is postponed where it was cancelled, may do as it likes.
 */
class FavourTest {
  private static final String ADDED = "ADDED";

  /** Nobody is to be asked to put a meeting off; and yet to say "not yet" is to say yes. */
  private static final String HALF_A_YES = "LeaderIntent.stance = DEFERRED";

  @Test
  void aFactThatFavoursMeetingNeverWorsensTheVerdict() {
    TreeSet<String> tried = new TreeSet<>();

    assertThat(found(ClosedList::settled, tried, (after, before) -> after.compareTo(before) < 0))
        .isEmpty();
    assertThat(tried).hasSizeGreaterThan(10);
  }

  @Test
  void aFactThatHarmsNeverBettersTheVerdict() {
    TreeSet<String> tried = new TreeSet<>();

    assertThat(found(ClosedList::adverse, tried, (after, before) -> after.compareTo(before) > 0))
        .isEmpty();
    assertThat(tried).hasSizeGreaterThan(15);
  }

  /** What values of a kind is found to do that it must not. */
  private static Set<String> found(
      Values values, Collection<String> tried, BiPredicate<Verdict, Verdict> wrong) {
    Set<String> found = new TreeSet<>();
    for (DecisionRequest situation : Situations.requests()) {
      Verdict before = SUMMIT.decide(situation).verdict();
      for (Fact fact : situation.facts()) {
        for (Field field : fact.type().postedFields()) {
          if (field.type() instanceof FieldType.OneOf closed) {
            for (String value : values.of(closed.list())) {
              Fact added = added(fact, field, closed.list(), value, situation);
              List<Fact> facts = new ArrayList<>(situation.facts());
              facts.add(added);
              Decision after = SUMMIT.decide(situation.of(facts));
              String what = fact.type().name() + "." + field.name() + " = " + value;
              boolean instead =
                  values.of(closed.list()).contains(fact.text(field.name()).orElse(""));
              if (!instead && !contested(after) && !what.equals(HALF_A_YES)) {
                tried.add(what);
                if (wrong.test(after.verdict(), before)) {
                  found.add(
                      what + " as of " + situation.asOf() + ": " + before + ", " + after.verdict());
                }
              }
            }
          }
        }
      }
    }
    return found;
  }

  /** Whether it contradicts what is said the same day: then neither side counts. */
  private static boolean contested(Decision decision) {
    return decision.setAside().stream()
        .anyMatch(aside -> aside.fact().equals(ADDED) && aside.code() == Reason.CONTESTED);
  }

  private interface Values {
    Collection<String> of(ClosedList list);
  }

  /** The same said today with another value. */
  private static Fact added(
      Fact fact, Field field, ClosedList list, String value, DecisionRequest situation) {
    Map<String, Object> values = new HashMap<>(fact.values());
    values.put(field.name(), list.find(value).orElseThrow());
    fact.type().daysOf(DayMeaning.Done.class).forEach(day -> values.remove(day.name()));
    for (Field day : fact.type().daysOf(DayMeaning.Occurred.class)) {
      if (day.type() == FieldType.Scalar.DATE && !fact.type().about().contains(day.name())) {
        values.put(day.name(), situation.asOf());
      }
    }
    return new Fact(
        ADDED,
        fact.type(),
        values,
        new Provenance(
            List.of(),
            Optional.empty(),
            Optional.of(situation.asOf()),
            Optional.empty(),
            List.of(),
            Optional.empty()),
        List.of());
  }
}
