package summit.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import summit.decision.rules.Match;
import summit.decision.rules.RuleRun;
import summit.facts.Fact;
import summit.language.syntax.RuleSyntax;

/** One evaluation in a Drools session of its own, which is disposed of exactly once. */
final class DroolsRun implements RuleRun {
  /**
   * A hundred times what the largest case we know needs, and reached within seconds: by endless
   * derivation, or by thousands of facts on one matter that match each other in pairs.
   */
  private static final int MATCH_BOUND = 50_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * A decision takes milliseconds; what takes this long matches in pairs without matching. Counted
   * in the time of the processor, so that a busy machine or a cold start refuses nothing.
   */
  private static final long TIME_BOUND_NANOS = 5_000_000_000L;

  private final KieSession session;
  private final FactMirror mirror;
  private final Map<String, RuleSyntax> rules;
  private final IdentityHashMap<Object, Fact> facts = new IdentityHashMap<>();
  private final Set<List<Object>> derived = new HashSet<>();
  private final long started = THREADS.getCurrentThreadCpuTime();
  private boolean outOfTime;
  private boolean closed;

  DroolsRun(KieSession session, FactMirror mirror, Map<String, RuleSyntax> rules) {
    this.session = session;
    this.mirror = mirror;
    this.rules = rules;
  }

  @Override
  public void insert(Collection<Fact> inserted) {
    for (Fact fact : inserted) {
      Object mirrored = mirror.mirror(fact);
      facts.put(mirrored, fact);
      session.insert(mirrored);
    }
  }

  @Override
  public void fire(Matches matches) {
    AgendaEventListener listener =
        new DefaultAgendaEventListener() {
          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            insert(once(matches.matched(match(event.getMatch()))));
            if (THREADS.getCurrentThreadCpuTime() - started > TIME_BOUND_NANOS) {
              session.halt();
              outOfTime = true;
            }
          }
        };
    session.addEventListener(listener);
    try {
      if (session.fireAllRules(MATCH_BOUND) >= MATCH_BOUND || outOfTime) {
        throw new RunawayRules(
            "The facts match the rules in more than " + MATCH_BOUND + " ways, or for too long");
      }
    } finally {
      session.removeEventListener(listener);
    }
  }

  /** Derived facts are a set: the same conclusion drawn twice is one fact. */
  private List<Fact> once(Collection<Fact> concluded) {
    return concluded.stream()
        .filter(fact -> derived.add(List.of(fact.type().name(), fact.values())))
        .toList();
  }

  private Match match(org.kie.api.runtime.rule.Match match) {
    RuleSyntax rule = rules.get(match.getRule().getName());
    if (rule == null) {
      throw new IllegalStateException("an unknown rule matched: " + match.getRule().getName());
    }
    List<Fact> matched = new ArrayList<>();
    for (Object object : match.getObjects()) {
      Fact fact = facts.get(object);
      if (fact != null) {
        matched.add(fact);
      }
    }
    Map<String, Object> bindings = new HashMap<>();
    for (String name : match.getDeclarationIds()) {
      Object value = match.getDeclarationValue(name);
      Object read = facts.containsKey(value) ? facts.get(value) : FactMirror.fromDrools(value);
      if (read != null) {
        bindings.put(name, read);
      }
    }
    return new Match(rule, matched, bindings);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      session.dispose();
    }
  }
}
