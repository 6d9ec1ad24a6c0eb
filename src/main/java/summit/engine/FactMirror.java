package summit.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
  private final Map<String, Mirrored> types = new HashMap<>();
  private final Map<Constant, Object> constants = new HashMap<>();

  FactMirror(Vocabulary vocabulary, KieBase base) {
    for (String name : vocabulary.types().keySet()) {
      types.put(name, Mirrored.of(base.getFactType(PackageWriter.PACKAGE, name)));
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
    Mirrored type = types.get(fact.type().name());
    if (type == null) {
      throw new IllegalArgumentException(fact.type().name() + " is not a type of this rulebook");
    }
    Object instance = type.instance();
    for (Setter setter : type.setters()) {
      Object value = fact.value(setter.field());
      setter.set(instance, value == null ? null : toDrools(value));
    }
    return instance;
  }

  private Object toDrools(Object value) {
    if (value instanceof Constant constant) {
      return constants.getOrDefault(constant, constant);
    }
    if (value instanceof List<?> list) {
      return ByNumber.of(list.stream().map(this::toDrools).toList());
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

  /** A generated class: how to make an instance, and how to fill it. */
  private record Mirrored(MethodHandle constructor, List<Setter> setters) {
    static Mirrored of(FactType type) {
      Class<?> generated = type.getFactClass();
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      try {
        MethodHandle constructor =
            lookup
                .findConstructor(generated, MethodType.methodType(void.class))
                .asType(MethodType.methodType(Object.class));
        List<Setter> setters = new ArrayList<>();
        for (FactField field : type.getFields()) {
          setters.add(Setter.of(lookup, generated, field));
        }
        return new Mirrored(constructor, setters);
      } catch (ReflectiveOperationException notAsGenerated) {
        throw new IllegalStateException(notAsGenerated);
      }
    }

    Object instance() {
      try {
        return constructor.invokeExact();
      } catch (Throwable constructorsOfGeneratedClassesDoNothing) {
        throw new IllegalStateException(constructorsOfGeneratedClassesDoNothing);
      }
    }
  }

  /** Fills one field. */
  private record Setter(String field, MethodHandle handle) {
    private static final MethodType OF_ANY =
        MethodType.methodType(void.class, Object.class, Object.class);

    static Setter of(MethodHandles.Lookup lookup, Class<?> generated, FactField field)
        throws ReflectiveOperationException {
      String name = field.getName();
      String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      return new Setter(
          name,
          lookup
              .findVirtual(generated, setter, MethodType.methodType(void.class, field.getType()))
              .asType(OF_ANY));
    }

    void set(Object instance, @Nullable Object value) {
      try {
        handle.invokeExact(instance, value);
      } catch (Throwable settersOnlyAssign) {
        throw new IllegalStateException(settersOnlyAssign);
      }
    }
  }
}
