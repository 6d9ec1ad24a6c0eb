package summit.decision.active;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import summit.bounds.OutOfMemory;

/**
 * Whoever wants to hear of something. Each is told, whatever another throws: that is logged, and
 * neither keeps the rest from hearing nor disturbs what is told of, which has happened.
 */
public final class Listeners<T> {
  private static final Logger LOG = Logger.getLogger(Listeners.class);

  private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();

  public void add(Consumer<? super T> listener) {
    listeners.add(listener);
  }

  /** Tells each, in the order in which they were added. */
  public void tell(T event) {
    for (Consumer<? super T> listener : listeners) {
      try {
        listener.accept(event);
      } catch (RuntimeException | Error defect) {
        OutOfMemory.ifOne(defect);
        LOG.error("a listener failed of what it was told", defect);
      }
    }
  }
}
