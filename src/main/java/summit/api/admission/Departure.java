package summit.api.admission;

import io.quarkus.runtime.LaunchMode;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import summit.bounds.Bound;
import summit.bounds.WorkStopped;

/**
 * How the process ends once it is told to: no call begins any more, those that are short end by
 * themselves, and the rest are ended, each with a last word to its caller. The HTTP layer waits for
 * them longer than that, see {@code quarkus.shutdown.timeout}.
 */
@Singleton
class Departure {
  private final Set<CallInFlight> calls = ConcurrentHashMap.newKeySet();
  private final Thread hook = new Thread(this::leave, "summit-departure");
  private volatile boolean begun;

  /** Told at the same time as the HTTP layer, which asks nobody before it stops. */
  @PostConstruct
  void watch() {
    if (LaunchMode.current() == LaunchMode.NORMAL) {
      Runtime.getRuntime().addShutdownHook(hook);
    }
  }

  /** Whether no call may begin any more. */
  boolean begun() {
    return begun;
  }

  /** A call that may have to be ended. */
  void add(CallInFlight call) {
    calls.add(call);
    call.atEnd(() -> calls.remove(call));
  }

  /** Waits for what is short, and ends the rest. */
  void leave() {
    begun = true;
    long until = System.nanoTime() + Bound.STOP_MILLIS.value() * 1_000_000;
    try {
      while (!calls.isEmpty() && System.nanoTime() < until) {
        Thread.sleep(20);
      }
    } catch (InterruptedException atOnce) {
      Thread.currentThread().interrupt();
    }
    calls.forEach(call -> call.stop(WorkStopped.Reason.STOPPING));
  }
}
