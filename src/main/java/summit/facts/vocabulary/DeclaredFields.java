package summit.facts.vocabulary;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a fact type by name, in declared order. Those that facts are asked for again and
 * again as they are admitted are sorted out once.
 */
public final class DeclaredFields extends AbstractMap<String, Field> {
  private final Map<String, Field> byName;
  private final List<Field> all;
  private final Map<Class<?>, List<Field>> byDay = new HashMap<>();
  private final List<Field> posted;
  private final List<Field> scopes;
  private final List<Field> workedOut;
  private final List<Field> renewing;

  public DeclaredFields(Collection<Field> declared) {
    Map<String, Field> fields = new LinkedHashMap<>();
    declared.forEach(field -> fields.put(field.name(), field));
    this.byName = Collections.unmodifiableMap(fields);
    this.all = List.copyOf(fields.values());
    for (Class<?> kind : DayMeaning.class.getPermittedSubclasses()) {
      byDay.put(kind, those(field -> field.day().filter(kind::isInstance).isPresent()));
    }
    this.posted = those(Field::posted);
    this.scopes = those(Field::scope);
    this.workedOut = those(field -> field.derivation().isPresent());
    this.renewing = those(field -> !field.renews().isEmpty());
  }

  private List<Field> those(Predicate<Field> wanted) {
    return all.stream().filter(wanted).toList();
  }

  /** Those of which a kind of day is said. */
  public List<Field> daysOf(Class<? extends DayMeaning> kind) {
    return byDay.getOrDefault(kind, List.of());
  }

  /** Those that a caller posts, without those that every fact has. */
  public List<Field> posted() {
    return posted;
  }

  /** Those that name the subject which a fact is about. */
  public List<Field> scopes() {
    return scopes;
  }

  /** Those that the service fills. */
  public List<Field> workedOut() {
    return workedOut;
  }

  /** Those whose day ends what was said before by facts of other types. */
  public List<Field> renewing() {
    return renewing;
  }

  @Override
  public @Nullable Field get(@Nullable Object name) {
    return byName.get(name);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return byName.containsKey(name);
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public Set<String> keySet() {
    return byName.keySet();
  }

  @Override
  public List<Field> values() {
    return all;
  }

  @Override
  public Set<Map.Entry<String, Field>> entrySet() {
    return byName.entrySet();
  }
}
