package summit.evaluation.drools;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import summit.evaluation.drools.adapter.RuleNetwork;
import summit.facts.Fact;
import summit.language.dependency.ReachableRules;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Rulebook;

/**
 * The network of all rules, and smaller ones: where many evaluations bring facts of the same types,
 * and most rules cannot fire on these, the rules that can get a network of their own, so that an
 * evaluation costs what its facts make it cost and not what the rulebook holds. Callers are not
 * kept waiting for it. What has not been asked for longest makes room for what is asked now.
 */
final class NetworkCache implements AutoCloseable {
  /** Evaluations of facts of the same types before a network is built for them. */
  private static final int ASKED_OFTEN = 32;

  /** Smaller networks; each takes less memory than half of the whole. */
  private static final int MOST = 4;

  /** Sets of types that are counted. */
  private static final int MOST_COUNTED = 256;

  private final Rulebook rulebook;
  private final Function<List<RuleSyntax>, RuleNetwork> builder;
  private final Executor background;
  private final Network whole;

  /** How often facts of some types have come; the set that came last is last. */
  private final Map<Set<String>, Integer> asked = new LinkedHashMap<>(16, 0.75f, true);

  /** The network for facts of some types, where there is one; the one asked last is last. */
  private final Map<Set<String>, Network> smaller = new LinkedHashMap<>(16, 0.75f, true);

  private boolean closed;

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

  /**
   * Builds the network of all rules.
   *
   * @param builder builds the network of some rules
   * @param background builds the smaller ones
   */
  NetworkCache(
      Rulebook rulebook, Function<List<RuleSyntax>, RuleNetwork> builder, Executor background) {
    this.rulebook = rulebook;
    this.builder = builder;
    this.background = background;
    this.whole = new Network(new SessionPool(builder.apply(rulebook.syntax().rules())), null);
  }

  /**
   * The network to evaluate by. It may be given up for another while it is used, and then lasts as
   * long as its user.
   *
   * @param facts all that callers post; what the service makes may come later
   */
  Network of(Collection<Fact> facts) {
    Set<String> types = new HashSet<>();
    facts.forEach(fact -> types.add(fact.type().name()));
    Network own;
    boolean often;
    synchronized (this) {
      own = smaller.get(types);
      often = own == null && count(types) == ASKED_OFTEN;
    }
    if (often) {
      background.execute(() -> build(types));
    }
    return own == null ? whole : own;
  }

  private synchronized int count(Set<String> types) {
    int times = asked.merge(types, 1, Integer::sum);
    if (asked.size() > MOST_COUNTED) {
      asked.remove(asked.keySet().iterator().next());
    }
    return times;
  }

  private void build(Set<String> types) {
    ReachableRules awake = rulebook.dependencies().reachable(types);
    boolean small = 2 * awake.rules().size() <= rulebook.syntax().rules().size();
    if (small && !closed()) {
      RuleNetwork network = builder.apply(awake.rules());
      adopt(types, new Network(new SessionPool(network), awake.types()))
          .ifPresent(superfluous -> superfluous.sessions().close());
    }
  }

  /** Takes a network in; answers with the one that must go for it. */
  private synchronized Optional<Network> adopt(Set<String> types, Network own) {
    if (closed) {
      return Optional.of(own);
    }
    smaller.put(types, own);
    if (smaller.size() <= MOST) {
      return Optional.empty();
    }
    Set<String> longestAgo = smaller.keySet().iterator().next();
    asked.remove(longestAgo);
    return Optional.ofNullable(smaller.remove(longestAgo));
  }

  private synchronized boolean closed() {
    return closed;
  }

  /** Nothing is idle afterwards, nor will be. */
  @Override
  public synchronized void close() {
    closed = true;
    whole.sessions().close();
    smaller.values().forEach(own -> own.sessions().close());
    smaller.clear();
  }
}
