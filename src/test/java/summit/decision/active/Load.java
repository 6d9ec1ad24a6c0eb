package summit.decision.active;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import summit.decision.DecisionMaker;
import summit.decision.ParleyFiles;
import summit.decision.answer.Decision;
import summit.json.InvalidRequest;

/** Threads that decide again and again and note what is wrong with any answer. */
final class Load implements AutoCloseable {
  /** Leaves builds a share of a small machine. */
  private static final long PAUSE_NANOS = 2_000_000;

  private final ActiveRulebooks rulebooks;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicLong decided = new AtomicLong();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final Map<String, String> markers = new ConcurrentHashMap<>();
  private final ExecutorService running;

  Load(ActiveRulebooks rulebooks, int size) {
    this.rulebooks = rulebooks;
    this.running = Executors.newFixedThreadPool(size);
    for (int i = 0; i < size; i++) {
      running.execute(this::decideOnAndOn);
    }
  }

  /** How many decisions were made. */
  long decided() {
    return decided.get();
  }

  /** Requests that failed, and answers by a mixture of versions. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    stopped.set(true);
    running.shutdown();
    while (!running.isTerminated()) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private void decideOnAndOn() {
    while (!stopped.get()) {
      try {
        decide(rulebooks.find("parley").orElseThrow());
      } catch (Exception failure) {
        failures.add(failure.toString());
      }
      decided.incrementAndGet();
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private void decide(DecisionMaker maker) throws InvalidRequest {
    Decision decision = ParleyFiles.decide(maker);
    List<String> said = ParleyFiles.markers(decision);
    String version = decision.rulebook().version();
    if (said.size() != 1) {
      failures.add(version + " says " + said);
      return;
    }
    String marker = said.get(0);
    Optional.ofNullable(markers.putIfAbsent(version, marker))
        .filter(other -> !other.equals(marker))
        .ifPresent(other -> failures.add(version + " says " + other + " and " + marker));
  }
}
