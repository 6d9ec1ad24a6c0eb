package summit.record.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known to be in the store, so that it need not be asked; as much as fits, the least
 * recently used goes first. For one thread.
 */
final class Remembered<K, V> {
  private final Map<K, V> known;
  private final Map<K, V> uncommitted = new LinkedHashMap<>();

  Remembered(int most) {
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  Optional<V> get(K key) {
    V fresh = uncommitted.get(key);
    return Optional.ofNullable(fresh != null ? fresh : known.get(key));
  }

  /** What is in the store once the transaction commits. */
  void add(K key, V value) {
    uncommitted.put(key, value);
  }

  void committed() {
    known.putAll(uncommitted);
    uncommitted.clear();
  }

  void rolledBack() {
    uncommitted.clear();
  }

  void forget() {
    known.clear();
    uncommitted.clear();
  }
}
