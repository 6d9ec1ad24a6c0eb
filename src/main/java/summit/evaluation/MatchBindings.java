package summit.evaluation;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a rule stand for in one match; they never change. A rule has a handful, and
 * their names are the same in each of its matches: one array of values is all that a match keeps.
 */
public final class MatchBindings extends AbstractMap<String, Object> {
  private final String[] names;
  private final @Nullable Object[] values;
  private final int size;

  private MatchBindings(String[] names, @Nullable Object[] values) {
    this.names = names;
    this.values = values;
    int known = 0;
    for (Object value : values) {
      known += value == null ? 0 : 1;
    }
    this.size = known;
  }

  /**
   * Bindings of a rule; neither array may change afterwards.
   *
   * @param names each once
   * @param values in the order of the names; null for what is absent
   */
  public static MatchBindings of(String[] names, @Nullable Object[] values) {
    if (names.length != values.length) {
      throw new IllegalArgumentException(names.length + " names of " + values.length + " values");
    }
    return new MatchBindings(names, values);
  }

  static MatchBindings copyOf(Map<String, Object> map) {
    if (map instanceof MatchBindings same) {
      return same;
    }
    String[] names = map.keySet().toArray(String[]::new);
    @Nullable Object[] values = new @Nullable Object[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = map.get(names[i]);
    }
    return new MatchBindings(names, values);
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public @Nullable Object getOrDefault(@Nullable Object name, @Nullable Object otherwise) {
    Object value = get(name);
    return value == null ? otherwise : value;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, Object>> {
    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<Map.Entry<String, Object>> iterator() {
      return new Known();
    }
  }

  /** Goes over the variables that stand for something. */
  private final class Known implements Iterator<Map.Entry<String, Object>> {
    private int next;

    @Override
    public boolean hasNext() {
      while (next < names.length && values[next] == null) {
        next++;
      }
      return next < names.length;
    }

    @Override
    public Map.Entry<String, Object> next() {
      Object value = hasNext() ? values[next] : null;
      if (value == null) {
        throw new NoSuchElementException();
      }
      return Map.entry(names[next++], value);
    }
  }
}
