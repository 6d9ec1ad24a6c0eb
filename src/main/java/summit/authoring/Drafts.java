package summit.authoring;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import summit.bounds.Bound;
import summit.decision.DecisionMaker;
import summit.decision.active.RulebookBuilder;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;

/**
 * Builds drafts to decide by; publishes nothing. One at a time, and few are kept beside those that
 * someone works by.
 */
public final class Drafts implements AutoCloseable {
  /** What one person goes back and forth between; fewer where they are large. */
  private static final int KEPT = 4;

  /** Longer than a build takes; a queue beyond it is turned away. */
  private static final long PATIENCE_SECONDS = 10;

  private final RulebookBuilder builder;
  private final ReentrantLock building = new ReentrantLock();
  private final Map<Key, Kept> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

  public Drafts(RulebookBuilder builder) {
    this.builder = builder;
  }

  private record Key(String rulebook, List<SourceFile> files) {
    private long characters() {
      return files.stream().mapToLong(file -> file.text().length()).sum();
    }
  }

  /** A draft that is given up once it is neither kept nor held. */
  private static final class Kept {
    private final DecisionMaker maker;
    private int holds;
    private boolean forgotten;

    Kept(DecisionMaker maker) {
      this.maker = maker;
    }

    synchronized HeldDraft hold() {
      holds++;
      return new HeldDraft(this);
    }

    synchronized void letGo() {
      holds--;
      closeIfDone();
    }

    synchronized void forget() {
      forgotten = true;
      closeIfDone();
    }

    private void closeIfDone() {
      if (forgotten && holds == 0) {
        maker.close();
      }
    }
  }

  /** A draft for one who works by it; stays as it is until this is closed. */
  public static final class HeldDraft implements AutoCloseable {
    private final Kept draft;
    private boolean closed;

    private HeldDraft(Kept draft) {
      this.draft = draft;
    }

    public DecisionMaker maker() {
      return draft.maker;
    }

    @Override
    public synchronized void close() {
      if (!closed) {
        closed = true;
        draft.letGo();
      }
    }
  }

  /** A decision maker of these files; empty when too many others wait for theirs. */
  public Optional<HeldDraft> build(String rulebook, List<SourceFile> files) throws BrokenRulebook {
    if (!patient()) {
      return Optional.empty();
    }
    try {
      Key key = new Key(rulebook, files);
      Kept known = kept.get(key);
      if (known != null) {
        return Optional.of(known.hold());
      }
      Kept built = new Kept(builder.build(rulebook, files));
      HeldDraft held = built.hold();
      kept.put(key, built);
      forgetOldest();
      return Optional.of(held);
    } finally {
      building.unlock();
    }
  }

  @Override
  public void close() {
    building.lock();
    try {
      kept.values().forEach(Kept::forget);
      kept.clear();
    } finally {
      building.unlock();
    }
  }

  private void forgetOldest() {
    long characters = kept.keySet().stream().mapToLong(Key::characters).sum();
    Iterator<Map.Entry<Key, Kept>> oldest = kept.entrySet().iterator();
    while (kept.size() > KEPT || (kept.size() > 1 && characters > Bound.RULE_BYTES.value())) {
      Map.Entry<Key, Kept> gone = oldest.next();
      characters -= gone.getKey().characters();
      gone.getValue().forget();
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
