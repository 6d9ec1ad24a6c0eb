package summit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static summit.counterfactual.Situations.SUMMIT;
import static summit.counterfactual.paths.target.StatusPreference.distance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;
import summit.decision.Decisions;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.facts.Fact;
import summit.facts.vocabulary.DayMeaning;
import summit.facts.vocabulary.FactType;
import summit.facts.vocabulary.Field;
import summit.facts.vocabulary.FieldType;

/** What has not happened by the day of the decision does not count, whatever it is. */
class DaysAheadTest {
  private static final int LATER = 10;

  /** Days that are planned or set, of which nothing follows but that they come. */
  private static final List<String> PLANNED =
      List.of(
          "AnalystJudgement.reviewBy",
          "LeaderIntent.newDay",
          "SummitProposal.date",
          "SummitProposal.windowFrom",
          "SummitProposal.windowTo");

  @Test
  void theVocabularySaysOfEachDayWhatItMeans() {
    TreeSet<String> planned = new TreeSet<>();
    for (FactType type : SUMMIT.rulebook().vocabulary().types().values()) {
      for (Field day : days(type)) {
        assertThat(day.day()).as(type.name() + "." + day.name()).isPresent();
        if (day.day().get() instanceof DayMeaning.Ahead) {
          planned.add(type.name() + "." + day.name());
        }
      }
    }
    assertThat(planned).containsExactlyElementsOf(PLANNED);
  }

  @Test
  void nothingIsBetterForADayThatHasNotComeThanWithoutIt() {
    TreeSet<String> tried = new TreeSet<>();
    List<String> better = new ArrayList<>();
    for (DecisionRequest situation : Situations.requests()) {
      for (Fact fact : situation.facts()) {
        for (Field day : days(fact.type())) {
          String name = fact.type().name() + "." + day.name();
          if (!PLANNED.contains(name) && saysWhatIsDone(fact, day)) {
            tried.add(name);
            Decision moved =
                decide(situation, fact, Optional.of(with(fact, day, situation.asOf())));
            Decision gone = decide(situation, fact, Optional.empty());
            Decision open =
                day.required() ? gone : decide(situation, fact, Optional.of(without(fact, day)));
            better.addAll(better(name + " of " + fact.id(), moved, List.of(gone, open)));
          }
        }
      }
    }
    assertThat(better).isEmpty();
    assertThat(tried).containsAll(postedDays());
  }

  /** Not so of a contact that is planned, or of a deadline that runs. */
  private static boolean saysWhatIsDone(Fact fact, Field day) {
    return !(day.day().orElse(null) instanceof DayMeaning.Occurred occurred)
        || occurred.only().map(only -> only.include(fact.value(only.field()))).orElse(true);
  }

  /** What a decision says better than each of the others. */
  private static List<String> better(String what, Decision moved, List<Decision> others) {
    List<String> better = new ArrayList<>();
    if (others.stream().allMatch(other -> moved.verdict().compareTo(other.verdict()) > 0)) {
      better.add(what + ": " + moved.verdict());
    }
    for (PreconditionAnswer answer : moved.preconditions()) {
      int distance = distance(answer.status());
      if (others.stream()
          .allMatch(other -> distance < distance(Decisions.answer(answer.id(), other).status()))) {
        better.add(what + ": " + answer.id() + " " + answer.status());
      }
    }
    return better;
  }

  private static Decision decide(DecisionRequest situation, Fact fact, Optional<Fact> instead) {
    List<Fact> facts = new ArrayList<>(situation.facts());
    facts.remove(fact);
    instead.ifPresent(facts::add);
    return SUMMIT.decide(situation.of(facts));
  }

  private static Fact with(Fact fact, Field day, LocalDate asOf) {
    Map<String, Object> values = new HashMap<>(fact.values());
    LocalDate later = asOf.plusDays(LATER);
    values.put(
        day.name(), day.type() == FieldType.Scalar.PERIOD ? (Object) later.toString() : later);
    return new Fact(fact.id(), fact.type(), values, fact.provenance(), fact.from());
  }

  private static Fact without(Fact fact, Field day) {
    Map<String, Object> values = new HashMap<>(fact.values());
    values.remove(day.name());
    return new Fact(fact.id(), fact.type(), values, fact.provenance(), fact.from());
  }

  private static List<Field> days(FactType type) {
    return type.postable()
        ? type.postedFields().stream()
            .filter(
                field ->
                    field.type() == FieldType.Scalar.DATE
                        || field.type() == FieldType.Scalar.PERIOD)
            .toList()
        : List.of();
  }

  private static Set<String> postedDays() {
    TreeSet<String> all = new TreeSet<>();
    for (FactType type : SUMMIT.rulebook().vocabulary().types().values()) {
      days(type).forEach(day -> all.add(type.name() + "." + day.name()));
    }
    PLANNED.forEach(all::remove);
    return all;
  }
}
