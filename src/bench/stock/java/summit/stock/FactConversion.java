package summit.stock;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;
import rulebook.Date;
import rulebook.Period;
import rulebook.Vocabulary;

/**
 * Makes facts of JSON as someone would who is in a hurry: how each field is read is found out once.
 */
final class FactConversion {
  private final ExportedRules rules;
  private final Vocabulary vocabulary;
  private final Map<String, Plan> plans = new HashMap<>();
  private final Map<Class<?>, FactField> ids = new HashMap<>();

  /** Reads a value that is there. */
  private interface Reader {
    Object read(JsonNode value);
  }

  /** A field, and how it is read. */
  private record Field(String name, FactField field, Reader reader) {}

  /** How facts of a type are made. */
  private record Plan(FactType type, List<Field> fields) {}

  FactConversion(ExportedRules rules) {
    this.rules = rules;
    this.vocabulary = new Vocabulary(rules.container().getKieBase());
    rules
        .container()
        .getKieBase()
        .getKiePackages()
        .forEach(one -> one.getFactTypes().forEach(this::plan));
  }

  private void plan(FactType type) {
    List<Field> fields = new ArrayList<>();
    if (!type.getFactClass().isEnum()) {
      for (FactField field : type.getFields()) {
        fields.add(new Field(field.getName(), field, reader(type, field)));
        if (field.getName().equals("id")) {
          ids.put(type.getFactClass(), field);
        }
      }
    }
    plans.put(type.getSimpleName(), new Plan(type, fields));
  }

  private static Type declared(FactType type, FactField field) {
    try {
      return type.getFactClass().getDeclaredField(field.getName()).getGenericType();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Reader reader(FactType type, FactField field) {
    Type declared = declared(type, field);
    return declared instanceof ParameterizedType several && isOfNumbers(several)
        // Lists of numbers know their sum, and are made by the exported program alone.
        ? value -> Objects.requireNonNull(vocabulary.read(type, field, value))
        : reader(declared);
  }

  private static boolean isOfNumbers(ParameterizedType several) {
    List<Type> of = List.of(several.getActualTypeArguments());
    return of.equals(List.of(Integer.class)) || of.equals(List.of(Number.class));
  }

  private static Reader reader(Type type) {
    if (type instanceof ParameterizedType several) {
      Type[] of = several.getActualTypeArguments();
      Type element = of[of.length - 1];
      Reader each = reader(element);
      if (several.getRawType().equals(Map.class)) {
        return value -> map(value, each);
      }
      return value -> list(value, each);
    }
    return scalar((Class<?>) type);
  }

  private static Reader scalar(Class<?> type) {
    if (type == Integer.class) {
      return JsonNode::asInt;
    }
    if (type == Number.class) {
      return JsonNode::asDouble;
    }
    if (type == Boolean.class) {
      return JsonNode::asBoolean;
    }
    if (type == Period.class) {
      return value -> new Period(value.asText());
    }
    if (type == Date.class) {
      return value -> new Date(new Period(value.asText()).lastDay());
    }
    if (type.isEnum()) {
      Map<String, Object> constants = new HashMap<>();
      for (Object constant : type.getEnumConstants()) {
        constants.put(((Enum<?>) constant).name(), constant);
      }
      return value -> Objects.requireNonNull(constants.get(value.asText()), value::toString);
    }
    return JsonNode::asText;
  }

  private static List<Object> list(JsonNode values, Reader each) {
    List<Object> list = new ArrayList<>(values.size());
    for (JsonNode value : values) {
      list.add(each.read(value));
    }
    return list;
  }

  private static Map<String, Object> map(JsonNode values, Reader each) {
    Map<String, Object> map = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : values.properties()) {
      map.put(entry.getKey(), each.read(entry.getValue()));
    }
    return map;
  }

  /** Facts of their types and values. */
  List<Object> facts(JsonNode written) {
    List<Object> facts = new ArrayList<>(written.size());
    for (JsonNode one : written) {
      facts.add(fact(one));
    }
    return facts;
  }

  private Object fact(JsonNode written) {
    Plan plan = plans.get(rules.typeName(written.path("type").textValue()));
    if (plan == null) {
      throw new IllegalArgumentException("the rules declare no " + written.path("type"));
    }
    JsonNode values = written.path("values");
    try {
      Object fact = plan.type().newInstance();
      for (Field field : plan.fields()) {
        // What has no value is null, where a new fact may hold 0 or false.
        field.field().set(fact, value(values.get(field.name()), field.reader()));
      }
      return fact;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable Object value(@Nullable JsonNode value, Reader reader) {
    return value == null || value.isNull() ? null : reader.read(value);
  }

  /** The id of a fact that was posted. */
  Stream<String> id(Object fact) {
    FactField id = ids.get(fact.getClass());
    return id != null && id.get(fact) instanceof String text ? Stream.of(text) : Stream.empty();
  }
}
