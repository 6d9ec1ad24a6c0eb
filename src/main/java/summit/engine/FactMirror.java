package summit.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;
import summit.facts.Fact;
import summit.facts.vocabulary.Constant;
import summit.facts.vocabulary.Vocabulary;

/** Makes instances of the classes that Drools generates, and reads values back. */
final class FactMirror {
  private final Map<String, FactType> types = new HashMap<>();
  private final Map<Constant, Object> constants = new HashMap<>();

  FactMirror(Vocabulary vocabulary, KieBase base) {
    for (String name : vocabulary.types().keySet()) {
      types.put(name, base.getFactType(PackageWriter.PACKAGE, name));
    }
    for (String list : vocabulary.lists().keySet()) {
      Class<?> generated = base.getFactType(PackageWriter.PACKAGE, list).getFactClass();
      for (Object constant : generated.getEnumConstants()) {
        constants.put(new Constant(list, constant.toString()), constant);
      }
    }
  }

  /**
   * A new instance that holds the fact's values. Absent ones are set to null one by one: the
   * classes that Drools 10.2.0 generates start with zero and false even for boxed numbers and
   * truths, and what is unknown would read as false.
   */
  Object mirror(Fact fact) {
    FactType type = types.get(fact.type().name());
    if (type == null) {
      throw new IllegalArgumentException(fact.type().name() + " is not a type of this rulebook");
    }
    try {
      Object instance = type.newInstance();
      for (FactField field : type.getFields()) {
        Object value = fact.value(field.getName());
        field.set(instance, value == null ? null : toDrools(value));
      }
      return instance;
    } catch (ReflectiveOperationException generatedWithoutConstructor) {
      throw new IllegalStateException(generatedWithoutConstructor);
    }
  }

  private Object toDrools(Object value) {
    if (value instanceof Constant constant) {
      return constants.getOrDefault(constant, constant);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::toDrools).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> converted = new TreeMap<>();
      map.forEach((key, one) -> converted.put(key.toString(), toDrools(one)));
      return converted;
    }
    return value;
  }

  /** A value as decisions know it. */
  static @Nullable Object fromDrools(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      return new Constant(constant.getDeclaringClass().getSimpleName(), constant.name());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(FactMirror::fromDrools).toList();
    }
    return value instanceof Long count ? (Object) Math.toIntExact(count) : value;
  }
}
