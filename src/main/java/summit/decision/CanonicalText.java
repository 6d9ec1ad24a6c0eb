package summit.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import summit.digest.Sha256;
import summit.facts.vocabulary.Constant;

/** One spelling of values, in which different ones are never spelt alike, and its address. */
final class CanonicalText {
  /** Hexadecimal digits: 96 bits, so that no two questions that are ever asked share an address. */
  private static final int DIGITS = 24;

  private final StringBuilder spelt = new StringBuilder(2_000);

  /**
   * Adds a text, number, truth, day, constant or nothing, or an optional, list or map of these.
   * Those come first that most are: to tell that a value is no collection takes the JVM a search.
   */
  CanonicalText add(@Nullable Object value) {
    if (value == null) {
      spelt.append('-');
    } else if (value instanceof String text) {
      spell(text);
    } else if (value instanceof Optional<?> optional) {
      add(optional.orElse(null));
    } else if (value instanceof Constant || value instanceof LocalDate) {
      spell(value.toString());
    } else if (value instanceof Collection<?> values) {
      spelt.append('[').append(values.size());
      values.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      spell(map);
    } else {
      spell(value.toString());
    }
    return this;
  }

  private void spell(String text) {
    spelt.append('"').append(text.length()).append(':').append(text);
  }

  private void spell(Map<?, ?> map) {
    spelt.append('{').append(map.size());
    Object[] keys = map.keySet().toArray();
    Arrays.sort(keys);
    for (Object key : keys) {
      add(key).add(map.get(key));
    }
  }

  /** The beginning of the SHA-256 of what was added. */
  String address() {
    return Sha256.hexadecimal(Sha256.of(spelt.toString())).substring(0, DIGITS);
  }
}
