package summit.evaluation.drools;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.rule.Declaration;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import summit.evaluation.Match;
import summit.evaluation.RuleRun;
import summit.evaluation.drools.network.FactInstance;
import summit.evaluation.drools.network.FactPrototype;
import summit.evaluation.drools.network.ReportedConsequence;
import summit.evaluation.drools.network.ValueReader;
import summit.facts.Fact;

/**
 * One evaluation in a Drools session that is its own meanwhile, and is given back exactly once; one
 * that threw is not used again.
 */
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

  /** Firings between two looks at the time, which cost as much as one. */
  private static final int LOOK_EVERY = 16;

  private final NetworkCache networks;
  private final List<Fact> waiting = new ArrayList<>();
  private final Map<String, FactPrototype> kinds;
  private final Set<List<Object>> derived = new HashSet<>();
  private final long started = THREADS.getCurrentThreadCpuTime();
  private @Nullable Opened opened;
  private int fired;
  private boolean outOfTime;
  private boolean sound = true;
  private boolean closed;

  /** A session of the network that was chosen. */
  private record Opened(NetworkCache.Network network, KieSession session) {}

  DroolsRun(NetworkCache networks, Map<String, FactPrototype> kinds) {
    this.networks = networks;
    this.kinds = kinds;
  }

  /** Before the first firing, facts are gathered: their types say which network will do. */
  @Override
  public void insert(Collection<Fact> inserted) {
    Opened open = opened;
    if (open == null) {
      waiting.addAll(inserted);
    } else {
      insert(inserted, open);
    }
  }

  private void insert(Collection<Fact> inserted, Opened open) {
    for (Fact fact : inserted) {
      FactPrototype kind = kinds.get(fact.type().name());
      if (kind == null) {
        throw new IllegalArgumentException(fact.type().name() + " is not a type of this rulebook");
      }
      if (!open.network().takes(fact)) {
        throw new IllegalStateException(
            fact.type().name() + " came after rules that cannot see it had fired");
      }
      open.session().insert(new FactInstance(kind, fact));
    }
  }

  private Opened open() {
    Opened open = opened;
    if (open == null) {
      NetworkCache.Network network = networks.of(waiting);
      open = new Opened(network, network.sessions().take());
      opened = open;
      insert(waiting, open);
    }
    return open;
  }

  @Override
  public void fire(Matches matches) {
    sound = false;
    Opened open = open();
    KieSession session = open.session();
    AgendaEventListener listener =
        new DefaultAgendaEventListener() {
          @Override
          public void afterMatchFired(AfterMatchFiredEvent event) {
            insert(
                once(matches.matched(match((RuleTerminalNodeLeftTuple) event.getMatch()))), open);
            haltOutOfTime(session);
          }
        };
    session.addEventListener(listener);
    if (session.fireAllRules(MATCH_BOUND) >= MATCH_BOUND || outOfTime) {
      throw new RunawayRules(
          "The facts match the rules in more than " + MATCH_BOUND + " ways, or for too long");
    }
    session.removeEventListener(listener);
    sound = true;
  }

  private void haltOutOfTime(KieSession session) {
    if (++fired % LOOK_EVERY == 0
        && THREADS.getCurrentThreadCpuTime() - started > TIME_BOUND_NANOS) {
      session.halt();
      outOfTime = true;
    }
  }

  /** Derived facts are a set: the same conclusion drawn twice is one fact. */
  private List<Fact> once(Collection<Fact> concluded) {
    return concluded.stream()
        .filter(fact -> derived.add(List.of(fact.type().name(), fact.values())))
        .toList();
  }

  private static Match match(RuleTerminalNodeLeftTuple tuple) {
    List<Fact> facts = new ArrayList<>();
    for (Object matched : tuple.getObjects()) {
      if (matched instanceof FactInstance instance) {
        facts.add(instance.fact());
      }
    }
    Map<String, Object> bindings = new HashMap<>();
    for (Declaration declaration : tuple.getTerminalNode().getAllDeclarations()) {
      Object value = value(declaration, tuple.get(declaration).getObject());
      if (value != null) {
        bindings.put(declaration.getIdentifier(), value);
      }
    }
    return new Match(((ReportedConsequence) tuple.getConsequence()).rule(), facts, bindings);
  }

  private static @Nullable Object value(Declaration declaration, Object matched) {
    if (declaration.getExtractor() instanceof ValueReader reader) {
      return reader.read(matched);
    }
    return matched instanceof FactInstance instance ? instance.fact() : null;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      Opened open = opened;
      if (open != null && sound) {
        open.network().sessions().giveBack(open.session());
      } else if (open != null) {
        open.session().dispose();
      }
    }
  }
}
