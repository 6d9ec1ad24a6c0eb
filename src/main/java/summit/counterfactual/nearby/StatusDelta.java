package summit.counterfactual.nearby;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import summit.decision.finding.FiredRule;
import summit.decision.meeting.Status;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.FindingKind;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;
import summit.rulebook.reach.RuleOrder;

/**
 * How preconditions stand on other facts, as long as these change nothing else that rules conclude:
 * then only what follows from the statuses need be concluded anew. Only rules that look for a type
 * of which facts changed are asked, and only of such types are the facts gathered anew.
 */
final class StatusDelta {
  private final RememberedRules memory;
  private final RuleOrder order;
  private final RuleRun.Matches matches;
  private final List<Fact> context;
  private final FactBase facts;
  private final AffectedRules touch;
  private final Set<String> gathered = new HashSet<>();
  private final Map<String, Boolean> fires = new HashMap<>();
  private final Map<String, List<Fact>> remade = new HashMap<>();
  private final Set<String> preconditions = new HashSet<>();
  private final BitSet due = new BitSet();

  private StatusDelta(RememberedRules memory, RuleRun.Matches matches, List<Fact> context) {
    this.memory = memory;
    this.matches = matches;
    this.context = context;
    this.order = memory.reach().order();
    this.facts = memory.early();
    this.touch = new AffectedRules(memory, facts);
  }

  /**
   * The status of each precondition; empty when more than statuses may change.
   *
   * @param matches derives facts of matches
   * @param context the facts that rules are given first
   */
  static Optional<Map<String, Status>> of(
      RememberedRules memory, RuleRun.Matches matches, List<Fact> context) {
    return new StatusDelta(memory, matches, context).find();
  }

  private Optional<Map<String, Status>> find() {
    touch.compare(context, false);
    touch.changed().forEach(type -> due.or(order.lookingFor(type)));
    for (int place = due.nextSetBit(0); place >= 0; place = due.nextSetBit(place + 1)) {
      RuleSyntax rule = order.rules().get(place);
      if (touch.touches(rule) && (order.late(rule) || !understood(rule))) {
        return Optional.empty();
      }
    }
    return Optional.of(preconditions.isEmpty() ? memory.standing() : standing());
  }

  /** Whether a rule that sees a change changes at most statuses and facts for other rules by it. */
  private boolean understood(RuleSyntax rule) {
    order.seen(rule).forEach(seen -> gather(seen.type()));
    List<PartialMatch> rows = touch.rows(rule);
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
    Set<List<@Nullable Object>> before = new HashSet<>();
    for (FiredRule fired : memory.fired(rule.name())) {
      before.add(values(decidedBy.get(), fired.match().bindings()));
    }
    if (now.equals(before)) {
      return true;
    }
    derive(rule, rows);
    return !order.decidesMore(rule);
  }

  /** Sees to it that the facts of a type before the rules are those that are there now. */
  private void gather(String type) {
    if (!touch.changed().contains(type) || !gathered.add(type)) {
      return;
    }
    List<Fact> now = new ArrayList<>();
    for (Fact fact : context) {
      if (fact.type().name().equals(type)) {
        now.add(fact);
      }
    }
    Set<DerivedContent> derived = new HashSet<>();
    for (RuleSyntax maker : order.making(type)) {
      for (Fact fact : made(maker.name())) {
        if (fact.type().name().equals(type) && derived.add(new DerivedContent(fact))) {
          now.add(fact);
        }
      }
    }
    facts.replace(type, now);
  }

  private Collection<Fact> made(String rule) {
    List<Fact> anew = remade.get(rule);
    return anew == null ? memory.made(rule) : anew;
  }

  private void derive(RuleSyntax rule, List<PartialMatch> rows) {
    List<Fact> facts = new ArrayList<>();
    Set<DerivedContent> made = new HashSet<>();
    for (PartialMatch row : rows) {
      for (Fact fact : matches.matched(new Match(rule, row.facts(), row.bindings()))) {
        if (made.add(new DerivedContent(fact))) {
          facts.add(fact);
        }
      }
    }
    Set<DerivedContent> before = new HashSet<>();
    memory.made(rule.name()).forEach(fact -> before.add(new DerivedContent(fact)));
    remade.put(rule.name(), facts);
    IncrementalRun.changeDiffering(made, before, touch);
    touch.changed().forEach(type -> due.or(order.lookingFor(type)));
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
    Map<String, Status> standing = new TreeMap<>(memory.standing());
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
