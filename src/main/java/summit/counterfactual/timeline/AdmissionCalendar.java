package summit.counterfactual.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.facts.AdmissionChange;
import summit.facts.Admitted;
import summit.facts.Fact;

/**
 * What is admitted on each day after the first, for days that are asked for in order. Admission is
 * tried again only where a fact has its turn that may matter: one that becomes known, or one that
 * counts and ceases to. A fact that is set aside already only gets older.
 */
final class AdmissionCalendar {
  private final DecisionMaker maker;
  private final DecisionRequest request;
  private final NavigableMap<LocalDate, Set<String>> turns = new TreeMap<>();
  private final Set<String> counting = new HashSet<>();
  private Admitted latest;
  private LocalDate day;

  /**
   * @param first what is admitted on the first day
   */
  AdmissionCalendar(DecisionMaker maker, DecisionRequest request, LocalDate from, Admitted first) {
    this.maker = maker;
    this.request = request;
    this.day = from;
    this.latest = first;
    for (Fact fact : request.facts()) {
      for (AdmissionChange turn : AdmissionChange.of(fact)) {
        if (turn.day().isAfter(from)) {
          turns
              .computeIfAbsent(turn.day(), one -> new HashSet<>())
              .add(turn.kind().ofOthers() ? "" : fact.id());
        }
      }
    }
    count(first);
  }

  /** What is admitted on a day not before the last that was asked for. */
  Admitted on(LocalDate next) {
    boolean turned =
        turns.subMap(day, false, next, true).values().stream()
            .flatMap(Set::stream)
            .anyMatch(counting::contains);
    int days = Math.toIntExact(next.toEpochDay() - day.toEpochDay());
    latest = turned ? maker.admit(request.asOf(next)) : latest.later(days);
    day = next;
    if (turned) {
      count(latest);
    }
    return latest;
  }

  /** Notes whose turns matter; the empty id stands for those that other facts hang on. */
  private void count(Admitted admitted) {
    counting.clear();
    counting.add("");
    admitted.facts().forEach(fact -> counting.add(fact.id()));
    admitted.contested().forEach(group -> group.forEach(fact -> counting.add(fact.id())));
  }
}
