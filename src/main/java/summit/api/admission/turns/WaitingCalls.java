package summit.api.admission.turns;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

/**
 * Calls that wait: each caller's in the order that they came, and the callers by turns. For one
 * thread at a time.
 */
final class WaitingCalls<C> {
  private final Map<String, Queue<C>> callers = new LinkedHashMap<>();
  private int size;

  int size() {
    return size;
  }

  void add(String caller, C call) {
    callers.computeIfAbsent(caller, first -> new ArrayDeque<>()).add(call);
    size++;
  }

  void remove(String caller, C call) {
    Queue<C> own = callers.get(caller);
    if (own != null && own.remove(call)) {
      size--;
      if (own.isEmpty()) {
        callers.remove(caller);
      }
    }
  }

  /**
   * The next one, whose caller then stands behind all others; empty when none waits.
   *
   * @param may which callers may have one begin
   */
  Optional<C> take(Predicate<String> may) {
    Optional<String> first = callers.keySet().stream().filter(may).findFirst();
    return first.map(
        caller -> {
          Queue<C> own = Objects.requireNonNull(callers.remove(caller), "a caller that waits");
          C next = own.remove();
          size--;
          if (!own.isEmpty()) {
            callers.put(caller, own);
          }
          return next;
        });
  }
}
