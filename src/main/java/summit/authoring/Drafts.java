package summit.authoring;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import summit.decision.DecisionMaker;
import summit.decision.active.RulebookBuilder;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;

/** Builds drafts to decide by; publishes nothing. One at a time, and few are kept. */
public final class Drafts implements AutoCloseable {
  /** What one person goes back and forth between. */
  private static final int KEPT = 4;

  /** Longer than a build takes; a queue beyond it is turned away. */
  private static final long PATIENCE_SECONDS = 10;

  private final RulebookBuilder builder;
  private final ReentrantLock building = new ReentrantLock();
  private final Map<Key, DecisionMaker> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

  public Drafts(RulebookBuilder builder) {
    this.builder = builder;
  }

  private record Key(String rulebook, List<SourceFile> files) {}

  /** A decision maker of these files; empty when too many others wait for theirs. */
  public Optional<DecisionMaker> build(String rulebook, List<SourceFile> files)
      throws BrokenRulebook {
    if (!patient()) {
      return Optional.empty();
    }
    try {
      Key key = new Key(rulebook, files);
      DecisionMaker known = kept.get(key);
      if (known != null) {
        return Optional.of(known);
      }
      DecisionMaker built = builder.build(rulebook, files);
      kept.put(key, built);
      forgetOldest();
      return Optional.of(built);
    } finally {
      building.unlock();
    }
  }

  @Override
  public void close() {
    building.lock();
    try {
      kept.values().forEach(DecisionMaker::close);
      kept.clear();
    } finally {
      building.unlock();
    }
  }

  private void forgetOldest() {
    Iterator<DecisionMaker> oldest = kept.values().iterator();
    while (kept.size() > KEPT) {
      oldest.next().close();
      oldest.remove();
    }
  }

  private boolean patient() {
    try {
      return building.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
