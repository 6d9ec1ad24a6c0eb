package summit.api.notices;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summit.decision.active.BrokenEdit;
import summit.decision.active.RulebookState;
import summit.language.problem.RuleProblem;

/** Which rulebooks have an edit that cannot be used, since when, and what is wrong with it. */
final class BrokenMeters {
  private final MultiGauge broken;
  private final MultiGauge since;
  private final MultiGauge problems;

  BrokenMeters(MeterRegistry meters) {
    this.broken =
        MultiGauge.builder("summit.rulebook.broken")
            .description("1 while the folder of a rulebook holds an edit that cannot be used")
            .register(meters);
    this.since =
        MultiGauge.builder("summit.rulebook.broken.since")
            .description("When the folder was first found so, in seconds since 1970")
            .baseUnit("seconds")
            .register(meters);
    this.problems =
        MultiGauge.builder("summit.rulebook.problems")
            .description("How many problems of each code the edit has")
            .register(meters);
  }

  void show(Collection<RulebookState> standings) {
    broken.register(
        standings.stream()
            .map(each -> Row.of(name(each), each.broken().isPresent() ? 1 : 0))
            .toList(),
        true);
    since.register(
        standings.stream()
            .flatMap(
                each ->
                    each.broken().stream()
                        .map(edit -> Row.of(name(each), edit.since().getEpochSecond())))
            .toList(),
        true);
    problems.register(
        standings.stream()
            .flatMap(
                each ->
                    counted(each.broken()).entrySet().stream()
                        .map(
                            count ->
                                Row.of(name(each).and("code", count.getKey()), count.getValue())))
            .toList(),
        true);
  }

  private static Map<String, Long> counted(Optional<BrokenEdit> broken) {
    return broken.stream()
        .flatMap(edit -> edit.problems().stream())
        .collect(Collectors.groupingBy(RuleProblem::code, TreeMap::new, Collectors.counting()));
  }

  private static Tags name(RulebookState standing) {
    return Tags.of("rulebook", standing.name());
  }
}
