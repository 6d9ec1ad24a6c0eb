package summit.analysis.rerun;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import summit.decision.Fired;
import summit.decision.Status;
import summit.decision.rules.Match;
import summit.decision.rules.RuleRun;
import summit.explanation.reference.Row;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.RuleOrder;

/**
 * How preconditions stand on other facts, as long as these change nothing else that rules conclude:
 * then only what follows from the statuses need be concluded anew.
 */
final class Effect {
  private static final Map<String, Status> KINDS =
      Map.of(
          "satisfied", Status.SATISFIED,
          "atRisk", Status.AT_RISK,
          "blocking", Status.BLOCKING,
          "unknown", Status.UNKNOWN,
          "notApplicable", Status.NOT_APPLICABLE);

  private final Remembered memory;
  private final RuleOrder order;
  private final Touch touch;
  private final Map<String, Boolean> fires = new HashMap<>();
  private final Set<String> preconditions = new HashSet<>();
  private final Set<List<Object>> derived = new HashSet<>();
  private final RuleRun.Matches matches;

  private Effect(Remembered memory, RuleRun.Matches matches) {
    this.memory = memory;
    this.matches = matches;
    this.order = memory.reach().order();
    this.touch = new Touch(memory);
  }

  /**
   * The status of each precondition; empty when more than statuses may change.
   *
   * @param matches derives facts of matches
   * @param context the facts that rules are given first
   */
  static Optional<Map<String, Status>> of(
      Remembered memory, RuleRun.Matches matches, List<Fact> context) {
    return new Effect(memory, matches).of(context);
  }

  private Optional<Map<String, Status>> of(List<Fact> context) {
    touch.add(context);
    touch.compare(context, false);
    for (RuleSyntax rule : order.rules()) {
      if (!touch.touches(rule)) {
        add(memory.made(rule.name()));
      } else if (order.late(rule) || !understood(rule)) {
        return Optional.empty();
      }
    }
    return Optional.of(standing());
  }

  /** Whether a rule that sees a change changes at most statuses and facts for other rules by it. */
  private boolean understood(RuleSyntax rule) {
    List<Row> rows = touch.rows(rule);
    fires.put(rule.name(), !rows.isEmpty());
    rule.annotation(Rulebook.PRECONDITION).ifPresent(preconditions::add);
    if (order.onlyStatuses(rule)) {
      return true;
    }
    Optional<List<String>> decidedBy = order.decidedBy(rule);
    if (decidedBy.isEmpty()) {
      return false;
    }
    Set<List<Object>> now = new HashSet<>();
    rows.forEach(row -> now.add(values(decidedBy.get(), row.bindings())));
    Set<List<Object>> before = new HashSet<>();
    memory.fired(rule.name()).stream()
        .map(Fired::match)
        .map(Match::bindings)
        .forEach(bindings -> before.add(values(decidedBy.get(), bindings)));
    if (now.equals(before)) {
      add(memory.made(rule.name()));
      return true;
    }
    derive(rule, rows);
    return !order.decidesMore(rule);
  }

  private void derive(RuleSyntax rule, List<Row> rows) {
    Map<List<Object>, Fact> made = new HashMap<>();
    for (Row row : rows) {
      matches
          .matched(new Match(rule, row.facts(), row.bindings()))
          .forEach(fact -> made.put(RememberedRun.content(fact), fact));
    }
    Map<List<Object>, Fact> before = new HashMap<>();
    memory.made(rule.name()).forEach(fact -> before.put(RememberedRun.content(fact), fact));
    add(made.values());
    RememberedRun.differing(made, before).forEach(touch::change);
    RememberedRun.differing(before, made).forEach(touch::change);
  }

  private void add(Collection<Fact> made) {
    for (Fact fact : made) {
      if (derived.add(RememberedRun.content(fact))) {
        touch.add(List.of(fact));
      }
    }
  }

  private static List<Object> values(List<String> variables, Map<String, Object> bindings) {
    return variables.stream().<Object>map(name -> Optional.ofNullable(bindings.get(name))).toList();
  }

  private Map<String, Status> standing() {
    Map<String, Status> standing = new TreeMap<>(memory.standing());
    for (String precondition : preconditions) {
      standing.put(
          precondition,
          order.about(precondition).stream()
              .filter(this::fires)
              .flatMap(rule -> order.statuses(rule).stream())
              .map(Effect::status)
              .reduce(Status::stronger)
              .orElse(Status.UNKNOWN));
    }
    return standing;
  }

  private boolean fires(RuleSyntax rule) {
    return fires.getOrDefault(
        rule.name(), memory.fired(rule.name()).stream().anyMatch(fired -> !fired.late()));
  }

  private static Status status(String kind) {
    return KINDS.getOrDefault(kind, Status.UNKNOWN);
  }
}
