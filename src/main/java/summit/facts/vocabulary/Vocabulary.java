package summit.facts.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fact types and closed lists of a rulebook, with the words that every rulebook has. */
public record Vocabulary(Map<String, FactType> types, Map<String, ClosedList> lists) {
  public Vocabulary {
    types = inOrder(types);
    lists = inOrder(lists);
  }

  /** By name; looked up by hash, since each fact that rules derive asks for its type. */
  private static <T> Map<String, T> inOrder(Map<String, T> named) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(named)));
  }

  public @Nullable FactType type(String name) {
    return types.get(name);
  }

  /** A type that must be there because a check has established it. */
  public FactType known(String name) {
    FactType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException(name + " is not a fact type of this rulebook");
    }
    return type;
  }

  public List<FactType> postable() {
    return types.values().stream().filter(FactType::postable).toList();
  }

  /** The type of which a decision is about one fact, if the rulebook has one. */
  public Optional<FactType> subject() {
    for (FactType type : types.values()) {
      if (type.subject()) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The values that stand for all whom the subject brings together. */
  public Set<String> everybody() {
    Set<String> everybody = new TreeSet<>();
    for (FactType type : types.values()) {
      for (Field field : type.fields().values()) {
        field.everybody().ifPresent(everybody::add);
      }
    }
    return everybody;
  }

  /** Whether a field names parties, by their codes. */
  public boolean namesParties(Field field) {
    return field.refers().map(types::get).filter(type -> type.party().isPresent()).isPresent();
  }

  /** Whether a value says that a party has no part. */
  public boolean excludes(Object value) {
    if (value instanceof Constant constant) {
      ClosedList list = lists.get(constant.list());
      return list != null && list.excludes().filter(constant.name()::equals).isPresent();
    }
    return false;
  }

  public Collection<String> postableNames() {
    return postable().stream().map(FactType::name).toList();
  }
}
