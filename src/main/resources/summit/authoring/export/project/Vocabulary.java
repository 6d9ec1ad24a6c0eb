package rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;

/** The fact types that the rules declare, with what their annotations say of them. */
public final class Vocabulary {
  private final Map<String, FactType> types = new TreeMap<>();
  private final Map<Class<?>, FactType> byClass = new LinkedHashMap<>();

  public Vocabulary(KieBase rules) {
    rules
        .getKiePackages()
        .forEach(
            one ->
                one.getFactTypes()
                    .forEach(
                        type -> {
                          types.put(type.getSimpleName(), type);
                          byClass.put(type.getFactClass(), type);
                        }));
  }

  public FactType type(String name) {
    FactType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("The rules declare no " + name + ".");
    }
    return type;
  }

  public Collection<FactType> types() {
    return types.values();
  }

  /** The type of a fact; empty for what is none, such as a total. */
  public Optional<FactType> typeOf(Object fact) {
    return Optional.ofNullable(byClass.get(fact.getClass()));
  }

  /** A fact; fields without a value hold null, where a new one may hold 0 or false. */
  public Object make(FactType type, Map<String, ?> values) {
    try {
      Object fact = type.newInstance();
      for (FactField field : type.getFields()) {
        field.set(fact, values.get(field.getName()));
      }
      return fact;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What a fact holds, by field; null where it holds nothing. */
  public Map<String, Object> values(Object fact) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (FactField field : typeOf(fact).orElseThrow().getFields()) {
      values.put(field.getName(), field.get(fact));
    }
    return values;
  }

  /**
   * The text of an annotation, empty when it has none; absent when it does not stand there. Drools
   * keeps the quotes around those of types.
   */
  public static Optional<String> note(Map<String, Object> annotations, String name) {
    if (annotations == null || !annotations.containsKey(name)) {
      return Optional.empty();
    }
    Object text = annotations.get(name);
    return Optional.of(text == null ? "" : text.toString().replaceAll("^\"|\"$", ""));
  }

  /** The parts of an annotation that lists some, such as the aliases of a field. */
  public static List<String> notes(Map<String, Object> annotations, String name) {
    return note(annotations, name).stream()
        .flatMap(text -> List.of(text.split("\\s*,\\s*")).stream())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A posted value as a field of the type holds it. */
  public Object read(FactType type, FactField field, JsonNode value) {
    try {
      return read(type.getFactClass().getDeclaredField(field.getName()).getGenericType(), value);
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object read(Type type, JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    if (type instanceof ParameterizedType several) {
      Type[] of = several.getActualTypeArguments();
      Type element = of[of.length - 1];
      if (value.isArray()) {
        List<Object> list = new ArrayList<>();
        value.forEach(one -> list.add(read(element, one)));
        return element == Integer.class || element == Number.class ? new Numbers(list) : list;
      }
      Map<String, Object> map = new TreeMap<>();
      value.properties().forEach(one -> map.put(one.getKey(), read(element, one.getValue())));
      return map;
    }
    if (type == Integer.class) {
      return value.asInt();
    }
    if (type == Number.class) {
      return value.asDouble();
    }
    if (type == Boolean.class) {
      return value.asBoolean();
    }
    if (type == Date.class) {
      return new Date(new Period(value.asText()).lastDay());
    }
    if (type == Period.class) {
      return new Period(value.asText());
    }
    return type == String.class ? value.asText() : constant((Class<?>) type, value.asText());
  }

  /** A value of a closed list, by its name or an alias: {@code @alias( "AGREED = ACCEPTED" )}. */
  private Object constant(Class<?> list, String spelling) {
    String name = spelling;
    for (String pair : notes(byClass.get(list).getMetaData(), "alias")) {
      String[] sides = pair.split("\\s*=\\s*");
      name = sides[0].equals(spelling) ? sides[1] : name;
    }
    for (Object constant : list.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(spelling + " is not a " + list.getSimpleName() + ".");
  }
}
