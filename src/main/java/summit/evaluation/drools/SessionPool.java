package summit.evaluation.drools;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import summit.evaluation.drools.adapter.NetworkSession;
import summit.evaluation.drools.adapter.RuleNetwork;

/**
 * Sessions that are used again: making one costs a third of an evaluation. Drools' own pool hands a
 * session that is given back twice to two callers, and keeps every session it ever made.
 */
final class SessionPool implements AutoCloseable {
  /** Idle ones; as many as can be used at the same time. */
  private final BlockingQueue<NetworkSession> idle =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  private final RuleNetwork network;
  private volatile boolean closed;

  SessionPool(RuleNetwork network) {
    this.network = network;
  }

  /** A session without facts. */
  NetworkSession take() {
    NetworkSession session = idle.poll();
    return session == null ? network.open() : session;
  }

  /** Takes a session back that was taken once, and from which nothing was thrown. */
  void giveBack(NetworkSession session) {
    if (closed) {
      session.dispose();
      return;
    }
    session.reset();
    if (!idle.offer(session)) {
      session.dispose();
    }
    if (closed) {
      disposeOfIdle();
    }
  }

  /** How many sessions wait to be used again. */
  int idle() {
    return idle.size();
  }

  /** Nothing is idle once those in use have been given back. */
  @Override
  public void close() {
    closed = true;
    disposeOfIdle();
  }

  private void disposeOfIdle() {
    for (NetworkSession session = idle.poll(); session != null; session = idle.poll()) {
      session.dispose();
    }
  }
}
