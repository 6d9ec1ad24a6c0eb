package summit.evaluation.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import summit.evaluation.DerivedContent;
import summit.evaluation.EvaluationBound;
import summit.evaluation.RuleRun;
import summit.evaluation.drools.adapter.NetworkSession;
import summit.facts.Fact;

/**
 * One evaluation in a session that is its own meanwhile, and is given back exactly once; one that
 * threw is not used again.
 */
final class DroolsRun implements RuleRun {
  private final NetworkCache networks;
  private final List<Fact> waiting = new ArrayList<>();
  private final Set<DerivedContent> derived = new HashSet<>();
  private final EvaluationBound bound = new EvaluationBound();
  private @Nullable Opened opened;
  private boolean sound = true;
  private boolean closed;

  /** A session of the network that was chosen. */
  private record Opened(NetworkCache.Network network, NetworkSession session) {}

  DroolsRun(NetworkCache networks) {
    this.networks = networks;
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
      insert(fact, open);
    }
  }

  private void insert(Fact fact, Opened open) {
    if (!open.network().takes(fact)) {
      throw new IllegalStateException(
          fact.type().name() + " came after rules that cannot see it had fired");
    }
    open.session().insert(fact, bound);
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
    open.session()
        .fire(
            match -> {
              bound.matched();
              return matches.matched(match);
            },
            made -> derive(made, open));
    sound = true;
  }

  /** Derived facts are a set: the same conclusion drawn twice is one fact. */
  private void derive(Collection<Fact> made, Opened open) {
    for (Fact fact : made) {
      if (derived.add(new DerivedContent(fact))) {
        insert(fact, open);
      }
    }
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
      bound.close();
    }
  }
}
