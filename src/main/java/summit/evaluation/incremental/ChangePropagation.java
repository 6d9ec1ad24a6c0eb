package summit.evaluation.incremental;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.evaluation.DerivedContent;
import summit.evaluation.EvaluationBound;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.PartialMatch;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.reach.RuleOrder;

/**
 * Follows a change of the facts of the first phase through the rules in their order. Only rules
 * that look for a type of which facts changed are asked, and only of such types are the facts
 * gathered anew; whoever asks says which of them derive anew.
 */
public final class ChangePropagation implements AutoCloseable {
  private final RememberedRules memory;
  private final RuleOrder order;
  private final RuleRun.Matches matches;
  private final List<Fact> given;
  private final FactBase facts;
  private final EvaluationBound bound = new EvaluationBound();
  private final AffectedRules affected;
  private final Set<String> gathered = new HashSet<>();
  private final Map<String, List<Fact>> remade = new HashMap<>();
  private final BitSet due = new BitSet();
  private int place = -1;

  /**
   * Begins with the facts that are given otherwise than they were.
   *
   * @param matches derives facts of matches
   * @param given the facts that rules are given first
   */
  public ChangePropagation(RememberedRules memory, RuleRun.Matches matches, List<Fact> given) {
    this.memory = memory;
    this.matches = matches;
    this.given = given;
    this.order = memory.order();
    this.facts = memory.early();
    this.affected = new AffectedRules(memory, facts, bound);
    affected.compare(given, false);
    markDue();
  }

  private void markDue() {
    affected.changed().forEach(type -> due.or(order.lookingFor(type)));
  }

  /** The next rule that can see what changed so far; empty when there is no more. */
  public Optional<RuleSyntax> next() {
    for (place = due.nextSetBit(place + 1); place >= 0; place = due.nextSetBit(place + 1)) {
      RuleSyntax rule = order.rules().get(place);
      if (affected.touches(rule)) {
        return Optional.of(rule);
      }
    }
    place = order.rules().size();
    return Optional.empty();
  }

  /** Every way in which a rule matches the facts as they are now. */
  public List<PartialMatch> rows(RuleSyntax rule) {
    order.seen(rule).forEach(seen -> gather(seen.type()));
    return affected.rows(rule);
  }

  /** Sees to it that the facts of a type before the rules are those that are there now. */
  private void gather(String type) {
    if (!affected.changed().contains(type) || !gathered.add(type)) {
      return;
    }
    List<Fact> now = new ArrayList<>();
    for (Fact fact : given) {
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

  /** No more is followed. */
  @Override
  public void close() {
    bound.close();
  }

  private List<Fact> made(String rule) {
    List<Fact> anew = remade.get(rule);
    return anew == null ? memory.made(rule) : anew;
  }

  /** Has a rule derive anew what it derives of its matches, so that others see what differs. */
  public void derive(RuleSyntax rule, List<PartialMatch> rows) {
    List<Fact> facts = new ArrayList<>();
    Set<DerivedContent> made = new HashSet<>();
    for (PartialMatch row : rows) {
      bound.matched();
      for (Fact fact : matches.matched(new Match(rule, row.facts(), row.bindings()))) {
        if (made.add(new DerivedContent(fact))) {
          facts.add(fact);
        }
      }
    }
    Set<DerivedContent> before = new HashSet<>();
    memory.made(rule.name()).forEach(fact -> before.add(new DerivedContent(fact)));
    remade.put(rule.name(), facts);
    affected.changeDiffering(made, before);
    markDue();
  }
}
