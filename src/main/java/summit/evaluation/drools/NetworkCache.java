package summit.evaluation.drools;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import summit.facts.Fact;
import summit.language.dependency.ReachableRules;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/**
 * The network of all rules, and smaller ones: where many requests bring facts of the same types,
 * and most rules cannot fire on these, the rules that can get a network of their own, so that a
 * decision costs what its facts make it cost and not what the rulebook holds. Callers are not kept
 * waiting for it.
 */
final class NetworkCache implements AutoCloseable {
  /** Requests with facts of the same types before a network is built for them. */
  private static final int ASKED_OFTEN = 32;

  /** Smaller networks; each takes less memory than half of the whole. */
  private static final int MOST = 4;

  /** Sets of types that are counted. */
  private static final int MOST_COUNTED = 256;

  private final Rulebook rulebook;
  private final Function<List<RuleSyntax>, KieBase> builder;
  private final Executor background;
  private final Network whole;
  private final AtomicInteger built = new AtomicInteger();
  private final Map<Set<String>, Asked> byTypes = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /**
   * A network with its sessions.
   *
   * @param types of the facts that it can be given; null for any
   */
  record Network(SessionPool sessions, @Nullable Set<String> types) {
    boolean takes(Fact fact) {
      return types == null || types.contains(fact.type().name());
    }
  }

  /** How often facts of some types have come, and the network for them once there is one. */
  private static final class Asked {
    private final AtomicInteger times = new AtomicInteger();
    private volatile @Nullable Network own;
  }

  /**
   * Builds the network of all rules.
   *
   * @param builder builds the network of some rules
   * @param background builds the smaller ones
   */
  NetworkCache(
      Rulebook rulebook, Function<List<RuleSyntax>, KieBase> builder, Executor background) {
    this.rulebook = rulebook;
    this.builder = builder;
    this.background = background;
    this.whole = new Network(new SessionPool(builder.apply(rulebook.syntax().rules())), null);
  }

  /**
   * The network to decide by.
   *
   * @param facts all that callers post; what the service makes may come later
   */
  Network of(Collection<Fact> facts) {
    Set<String> types = new HashSet<>();
    facts.forEach(fact -> types.add(fact.type().name()));
    Asked asked = byTypes.get(types);
    if (asked == null) {
      if (byTypes.size() >= MOST_COUNTED) {
        return whole;
      }
      asked = byTypes.computeIfAbsent(types, one -> new Asked());
    }
    Network own = asked.own;
    if (own == null && asked.times.incrementAndGet() == ASKED_OFTEN) {
      Asked often = asked;
      background.execute(() -> build(types, often));
    }
    return own == null ? whole : own;
  }

  private void build(Set<String> types, Asked asked) {
    ReachableRules awake = rulebook.dependencies().reachable(types);
    boolean small = 2 * awake.rules().size() <= rulebook.syntax().rules().size();
    if (small && !closed && built.incrementAndGet() <= MOST) {
      Network own = new Network(new SessionPool(builder.apply(awake.rules())), awake.types());
      asked.own = own;
      if (closed) {
        own.sessions().close();
      }
    }
  }

  /** Nothing is idle afterwards, nor will be. */
  @Override
  public void close() {
    closed = true;
    whole.sessions().close();
    for (Asked asked : byTypes.values()) {
      Network own = asked.own;
      if (own != null) {
        own.sessions().close();
      }
    }
  }
}
