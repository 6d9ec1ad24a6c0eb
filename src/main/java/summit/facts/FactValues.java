package summit.facts;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by field name, in the order given; they never change. Facts have a dozen fields at most,
 * and are asked for them, made and told apart all through a decision: looking through the names
 * takes less time than a hash table, and copying them half of it.
 */
final class FactValues extends AbstractMap<String, Object> {
  private final String[] names;

  /** Of the names; two names that differ mostly differ here, side by side in memory. */
  private final int[] hashes;

  private final Object[] values;
  private int hash;

  private FactValues(String[] names, Object[] values) {
    this.names = names;
    this.values = values;
    this.hashes = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      hashes[i] = names[i].hashCode();
    }
  }

  static FactValues copyOf(Map<String, Object> map) {
    if (map instanceof FactValues same) {
      return same;
    }
    String[] names = new String[map.size()];
    Object[] values = new Object[names.length];
    int i = 0;
    for (Map.Entry<String, Object> entry : map.entrySet()) {
      names[i] = entry.getKey();
      values[i++] = entry.getValue();
    }
    return new FactValues(names, values);
  }

  /**
   * Values of fields; those that are null are absent.
   *
   * @param values in the order of the names
   */
  static FactValues of(Collection<String> names, @Nullable Object[] values) {
    String[] known = new String[values.length];
    Object[] given = new Object[values.length];
    int size = 0;
    int next = 0;
    for (String name : names) {
      Object value = values[next++];
      if (value != null) {
        known[size] = name;
        given[size++] = value;
      }
    }
    return size == values.length
        ? new FactValues(known, given)
        : new FactValues(Arrays.copyOf(known, size), Arrays.copyOf(given, size));
  }

  /**
   * The values of fields, in their order; null for what is absent. Fields stand mostly in the order
   * in which values were given: each is looked for where the one before was found.
   */
  @Nullable Object[] of(List<String> fields) {
    @Nullable Object[] laidOut = new @Nullable Object[fields.size()];
    int next = 0;
    for (int field = 0; field < laidOut.length; field++) {
      String name = fields.get(field);
      int at = next < names.length && names[next].equals(name) ? next : index(name);
      if (at >= 0) {
        laidOut[field] = values[at];
        next = at + 1;
      }
    }
    return laidOut;
  }

  /** The same with some values added, or in place of those there are. */
  FactValues with(Map<String, Object> others) {
    String[] allNames = Arrays.copyOf(names, names.length + others.size());
    Object[] all = Arrays.copyOf(values, allNames.length);
    int size = names.length;
    for (Map.Entry<String, Object> entry : others.entrySet()) {
      int known = index(entry.getKey());
      int at = known < 0 ? size++ : known;
      allNames[at] = entry.getKey();
      all[at] = entry.getValue();
    }
    return new FactValues(Arrays.copyOf(allNames, size), Arrays.copyOf(all, size));
  }

  private int index(String name) {
    int wanted = name.hashCode();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == wanted && names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    int index = name instanceof String text ? index(text) : -1;
    return index < 0 ? null : values[index];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String text && index(text) >= 0;
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return new Entries();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof FactValues same ? sameAs(same) : super.equals(other));
  }

  private boolean sameAs(FactValues other) {
    if (values.length != other.values.length || hashCode() != other.hashCode()) {
      return false;
    }
    for (int i = 0; i < names.length; i++) {
      if (!values[i].equals(other.get(names[i]))) {
        return false;
      }
    }
    return true;
  }

  /** As of every map; kept, since facts that rules derive are told apart by it again and again. */
  @Override
  public int hashCode() {
    if (hash == 0) {
      int sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += hashes[i] ^ values[i].hashCode();
      }
      hash = sum;
    }
    return hash;
  }

  private final class Entries extends AbstractSet<Map.Entry<String, Object>> {
    @Override
    public int size() {
      return names.length;
    }

    @Override
    public Iterator<Map.Entry<String, Object>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < names.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          int at = next++;
          return Map.entry(names[at], values[at]);
        }
      };
    }
  }
}
