package summit.api.description;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_DEFAULT;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import summit.counterfactual.answer.AnswerFields;
import summit.counterfactual.answer.Blocker;
import summit.counterfactual.answer.ExplainedDecision;
import summit.counterfactual.answer.SelectedAnswer;
import summit.counterfactual.answer.Until;
import summit.counterfactual.change.FactChange;
import summit.explanation.why.Explanation;
import summit.json.AnswerJson;

/**
 * The schemas of answers, read off the mapper that writes them: a field is required unless the
 * mapper leaves it out, null where it writes null, and spelled as it spells it.
 */
final class AnswerSchemas {
  /** Scalars that have a name of their own. */
  private static final Set<Class<?>> NAMED_SCALARS = Set.of(LocalDate.class, Instant.class);

  private final ObjectMapper mapper = AnswerJson.mapper();
  private final SerializerProvider serializers = mapper.getSerializerProviderInstance();
  private final AnnotationIntrospector annotations =
      mapper.getSerializationConfig().getAnnotationIntrospector();
  private final ObjectNode schemas;
  private final Map<String, Class<?>> described = new HashMap<>();

  /**
   * @param schemas takes a schema for each class, by its name
   */
  AnswerSchemas(ObjectNode schemas) {
    this.schemas = schemas;
  }

  /** Describes an answer and all that it is made of. */
  void add(Class<?> answer) {
    schema(mapper.constructType(answer));
  }

  private ObjectNode schema(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (type.isReferenceType()) {
      return schema(type.getReferencedType());
    }
    if (raw == SelectedAnswer.class) {
      return schema(mapper.constructType(ExplainedDecision.class));
    }
    if (JsonNode.class.isAssignableFrom(raw) || raw == Object.class) {
      return schemas.objectNode();
    }
    if (type.isCollectionLikeType()) {
      return list(type.getContentType());
    }
    if (type.isMapLikeType()) {
      ObjectNode map = schemas.objectNode().put("type", "object");
      map.set("additionalProperties", schema(type.getContentType()));
      return map;
    }
    return raw == FactChange.class
            || !(raw.getName().startsWith("summit.") || NAMED_SCALARS.contains(raw))
        ? other(type)
        : named(type);
  }

  private ObjectNode other(JavaType type) {
    return type.hasRawClass(FactChange.class)
        ? SchemaNames.reference(schemas.objectNode(), RulebookSchemas.CHANGE)
        : ScalarSchema.of(type, mapper, schemas.objectNode());
  }

  private ObjectNode named(JavaType type) {
    String name = SchemaNames.of(type.getRawClass());
    Class<?> before = described.putIfAbsent(name, type.getRawClass());
    if (before == null) {
      schemas.set(name, whole(type));
    } else if (before != type.getRawClass()) {
      throw new IllegalStateException(
          name + " would name " + before.getName() + " as well as " + type.getRawClass().getName());
    }
    return SchemaNames.reference(schemas.objectNode(), name);
  }

  private ObjectNode whole(JavaType type) {
    if (type.getRawClass().isSealed()) {
      ObjectNode union = schemas.objectNode();
      for (Class<?> kind : type.getRawClass().getPermittedSubclasses()) {
        union.withArray("oneOf").add(schema(mapper.constructType(kind)));
      }
      return union;
    }
    JsonSerializer<?> serializer = serializer(type);
    if (!(serializer instanceof BeanSerializerBase)) {
      return ScalarSchema.of(type, mapper, schemas.objectNode());
    }
    ObjectNode object = schemas.objectNode().put("type", "object");
    properties(serializer, object);
    if (type.hasRawClass(ExplainedDecision.class)) {
      asChosen(object);
    } else if (type.hasRawClass(Explanation.class)) {
      object.putArray("required").add("depth");
    }
    return object;
  }

  /** Callers choose the parts: few are in every answer, and some only where they are named. */
  private void asChosen(ObjectNode answer) {
    ObjectNode properties = answer.withObject("/properties");
    properties.set("blocking", list(mapper.constructType(Blocker.class)));
    properties.set("unknown", list(mapper.constructType(String.class)));
    properties.set("until", schema(mapper.constructType(Until.class)));
    ArrayNode required = answer.putArray("required");
    AnswerFields.always().forEach(required::add);
  }

  private ObjectNode list(JavaType of) {
    ObjectNode list = schemas.objectNode().put("type", "array");
    list.set("items", schema(of));
    return list;
  }

  private JsonSerializer<?> serializer(JavaType type) {
    try {
      return serializers.findValueSerializer(type);
    } catch (JsonMappingException notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }

  private void properties(JsonSerializer<?> serializer, ObjectNode object) {
    for (Iterator<PropertyWriter> each = serializer.properties(); each.hasNext(); ) {
      BeanPropertyWriter field = (BeanPropertyWriter) each.next();
      if (field.isUnwrapping()) {
        properties(serializer(field.getType()), object);
        continue;
      }
      ObjectNode schema =
          FieldsByHand.schema(field.getMember(), field.getName())
              .orElseGet(() -> schema(field.getType()));
      boolean always = always(field);
      object
          .withObject("/properties")
          .set(
              field.getName(),
              always && field.getType().isReferenceType() ? orNull(schema) : schema);
      if (always) {
        object.withArray("/required").add(field.getName());
      }
    }
  }

  /**
   * Whether the mapper writes a field whatever it holds; what can be empty is left out where said
   * so.
   */
  private boolean always(BeanPropertyWriter field) {
    if (!field.willSuppressNulls()) {
      return true;
    }
    JavaType type = field.getType();
    return type.isPrimitive()
        ? annotations.findPropertyInclusion(field.getMember()).getValueInclusion() != NON_DEFAULT
        : !(type.isReferenceType() || type.isContainerType() || type.hasRawClass(String.class));
  }

  private static ObjectNode orNull(ObjectNode schema) {
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      schema.putArray("type").add(type).add("null");
      return schema;
    }
    ObjectNode either = schema.objectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }
}
