package summit.decision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One spelling of values, in which different ones are never spelt alike, and its address. */
final class Canonical {
  /** Hexadecimal digits: 96 bits, so that no two questions that are ever asked share an address. */
  private static final int DIGITS = 24;

  private final StringBuilder spelt = new StringBuilder(2_000);

  /** Adds a text, number, truth, day, constant or nothing, or an optional, list or map of these. */
  Canonical add(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return add(optional.orElse(null));
    }
    if (value instanceof Collection<?> values) {
      spelt.append('[').append(values.size());
      values.forEach(this::add);
      return this;
    }
    if (value instanceof Map<?, ?> map) {
      spelt.append('{').append(map.size());
      new TreeMap<>(map).forEach((key, one) -> add(key).add(one));
      return this;
    }
    if (value == null) {
      spelt.append('-');
      return this;
    }
    String text = value.toString();
    spelt.append('"').append(text.length()).append(':').append(text);
    return this;
  }

  /** The beginning of the SHA-256 of what was added. */
  String address() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(spelt.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
