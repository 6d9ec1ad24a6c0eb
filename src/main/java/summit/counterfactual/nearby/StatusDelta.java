package summit.counterfactual.nearby;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import summit.decision.meeting.Status;
import summit.evaluation.FiredRule;
import summit.evaluation.incremental.ChangePropagation;
import summit.evaluation.incremental.RememberedRules;
import summit.evaluation.interpreter.PartialMatch;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.RuleOrder;

/**
 * How preconditions stand on other facts, as long as these change nothing else that rules conclude:
 * then only what follows from the statuses need be concluded anew.
 */
final class StatusDelta {
  private final RememberedRules memory;
  private final Map<String, Status> before;
  private final RuleOrder order;
  private final ChangePropagation change;
  private final Map<String, Boolean> fires = new HashMap<>();
  private final Set<String> preconditions = new HashSet<>();

  /**
   * Of a change of the facts.
   *
   * @param before how preconditions stood in the evaluation that is remembered
   */
  StatusDelta(
      RememberedRules memory,
      RuleOrder order,
      Map<String, Status> before,
      ChangePropagation change) {
    this.memory = memory;
    this.order = order;
    this.before = before;
    this.change = change;
  }

  /** The status of each precondition; empty when more than statuses may change. */
  Optional<Map<String, Status>> find() {
    for (Optional<RuleSyntax> rule = change.next(); rule.isPresent(); rule = change.next()) {
      if (order.late(rule.get()) || !understood(rule.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(preconditions.isEmpty() ? before : standing());
  }

  /** Whether a rule that sees a change changes at most statuses and facts for other rules by it. */
  private boolean understood(RuleSyntax rule) {
    List<PartialMatch> rows = change.rows(rule);
    fires.put(rule.name(), !rows.isEmpty());
    rule.annotation(Rulebook.PRECONDITION).ifPresent(preconditions::add);
    if (order.onlyStatuses(rule)) {
      return true;
    }
    Optional<List<String>> decidedBy = order.decidedBy(rule);
    if (decidedBy.isEmpty()) {
      return false;
    }
    Set<List<@Nullable Object>> now = new HashSet<>();
    rows.forEach(row -> now.add(values(decidedBy.get(), row.bindings())));
    Set<List<@Nullable Object>> was = new HashSet<>();
    for (FiredRule fired : memory.fired(rule.name())) {
      was.add(values(decidedBy.get(), fired.match().bindings()));
    }
    if (now.equals(was)) {
      return true;
    }
    change.derive(rule, rows);
    return !order.decidesMore(rule);
  }

  private static List<@Nullable Object> values(
      List<String> variables, Map<String, Object> bindings) {
    List<@Nullable Object> values = new ArrayList<>(variables.size());
    for (String variable : variables) {
      values.add(bindings.get(variable));
    }
    return values;
  }

  private Map<String, Status> standing() {
    Map<String, Status> standing = new TreeMap<>(before);
    for (String precondition : preconditions) {
      Optional<Status> strongest = Optional.empty();
      for (RuleSyntax rule : order.about(precondition)) {
        if (fires(rule)) {
          for (FindingKind kind : order.statuses(rule)) {
            Status status = Status.of(kind).orElseThrow();
            strongest =
                Optional.of(strongest.map(one -> Status.stronger(one, status)).orElse(status));
          }
        }
      }
      standing.put(precondition, strongest.orElse(Status.UNKNOWN));
    }
    return standing;
  }

  private boolean fires(RuleSyntax rule) {
    Boolean now = fires.get(rule.name());
    if (now != null) {
      return now;
    }
    for (FiredRule fired : memory.fired(rule.name())) {
      if (!fired.late()) {
        return true;
      }
    }
    return false;
  }
}
