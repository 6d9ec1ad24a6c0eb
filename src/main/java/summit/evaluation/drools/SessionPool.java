package summit.evaluation.drools;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Sessions that are used again: making one costs a third of a decision. Drools' own pool hands a
 * session that is given back twice to two callers, and keeps every session it ever made.
 */
final class SessionPool implements AutoCloseable {
  /** Idle ones; as many as can decide at the same time. */
  private final BlockingQueue<KieSession> idle =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  private final KieBase base;
  private volatile boolean closed;

  SessionPool(KieBase base) {
    this.base = base;
  }

  /** A session without facts. */
  KieSession take() {
    KieSession session = idle.poll();
    return session == null ? base.newKieSession() : session;
  }

  /** Takes a session back that was taken once, and from which nothing was thrown. */
  void giveBack(KieSession session) {
    if (closed) {
      session.dispose();
      return;
    }
    ((StatefulKnowledgeSessionImpl) session).reset();
    if (!idle.offer(session)) {
      session.dispose();
    }
  }

  /** Nothing is idle afterwards, nor will be. */
  @Override
  public void close() {
    closed = true;
    for (KieSession session = idle.poll(); session != null; session = idle.poll()) {
      session.dispose();
    }
  }
}
