package summit.language.dependency;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.language.syntax.Position;
import summit.language.syntax.RuleSyntax;

/**
 * The order in which rules may conclude: a rule runs no earlier than those that make the facts it
 * needs, and later than all that make the facts whose absence or number it asks for.
 */
public final class Strata {
  private final List<RuleSyntax> rules;
  private final Map<Position, RuleReads> reads = new HashMap<>();
  private final Map<Position, Integer> stratumOf = new HashMap<>();
  private final Map<String, Integer> readyAfter = new HashMap<>();
  private final Map<String, Set<String>> madeFrom = new HashMap<>();

  private Strata(List<RuleSyntax> rules) {
    this.rules = List.copyOf(rules);
    for (RuleSyntax rule : rules) {
      RuleReads read = RuleReads.of(rule);
      reads.put(rule.at(), read);
      for (String type : RuleDependencies.makes(rule)) {
        Set<String> from = madeFrom.computeIfAbsent(type, made -> new HashSet<>());
        from.addAll(read.positive());
        from.addAll(read.negative());
      }
    }
    while (raise()) {
      // Each round lifts some rule; strata are bounded by the number of derived types.
    }
  }

  /** The strata of all rules of a rulebook. */
  public static Strata of(List<RuleSyntax> rules) {
    return new Strata(rules);
  }

  /** The stratum of one of the rules, counted from 0. */
  public int of(RuleSyntax rule) {
    return stratumOf.getOrDefault(rule.at(), 0);
  }

  /** How many strata there are. */
  public int count() {
    return 1 + stratumOf.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /**
   * The rules that ask for the absence or number of facts which depend on their own conclusions.
   */
  public List<RuleSyntax> cyclic() {
    return rules.stream().filter(this::isCyclic).toList();
  }

  private boolean raise() {
    boolean raised = false;
    for (RuleSyntax rule : rules) {
      int stratum = Math.min(needed(rule), madeFrom.size());
      stratumOf.put(rule.at(), stratum);
      for (String type : RuleDependencies.makes(rule)) {
        if (stratum > readyAfter.getOrDefault(type, 0)) {
          readyAfter.put(type, stratum);
          raised = true;
        }
      }
    }
    return raised;
  }

  private int needed(RuleSyntax rule) {
    RuleReads read = readsOf(rule);
    int needed = 0;
    for (String type : read.positive()) {
      needed = Math.max(needed, readyAfter.getOrDefault(type, 0));
    }
    for (String type : read.negative()) {
      if (madeFrom.containsKey(type)) {
        needed = Math.max(needed, readyAfter.getOrDefault(type, 0) + 1);
      }
    }
    return needed;
  }

  private RuleReads readsOf(RuleSyntax rule) {
    return reads.computeIfAbsent(rule.at(), at -> RuleReads.of(rule));
  }

  private boolean isCyclic(RuleSyntax rule) {
    Set<String> made = RuleDependencies.makes(rule);
    Deque<String> open = new ArrayDeque<>(readsOf(rule).negative());
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty() && !made.isEmpty()) {
      String type = open.pop();
      if (made.contains(type)) {
        return true;
      }
      for (String from : madeFrom.getOrDefault(type, Set.of())) {
        if (seen.add(from)) {
          open.push(from);
        }
      }
    }
    return false;
  }
}
