package summit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Makes values that a schema of an OpenAPI document accepts; the same for the same seed. */
public final class GeneratedBodies {
  /** Rules and versions that the service would have to know. */
  private static final Set<String> LEFT_OUT = Set.of("draft", "rulebookVersion");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST_ELEMENTS = 3;
  private static final int MOST_EVALUATIONS = 200;
  private static final LocalDate DAY = LocalDate.of(2025, 7, 21);

  private final JsonNode document;
  private final Random random;

  public GeneratedBodies(JsonNode document, long seed) {
    this.document = document;
    this.random = new Random(seed);
  }

  /** A value by a schema. */
  public JsonNode value(JsonNode schema) {
    JsonNode meant = schema;
    while (meant.has("$ref")) {
      meant = document.at(meant.path("$ref").textValue().substring(1));
    }
    for (String choice : List.of("anyOf", "oneOf")) {
      if (meant.has(choice)) {
        return value(one(meant.path(choice)));
      }
    }
    if (meant.has("if")) {
      return value(random.nextBoolean() ? meant.path("then") : meant.path("else"));
    }
    if (meant.has("const")) {
      return meant.path("const");
    }
    return meant.has("enum") ? one(meant.path("enum")) : typed(meant);
  }

  private JsonNode typed(JsonNode schema) {
    JsonNode types = schema.path("type");
    String type = types.isArray() ? one(types).asText() : types.asText("null");
    return switch (type) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "string" -> NODES.textNode(text(schema));
      case "integer" -> NODES.numberNode(whole(schema));
      case "number" -> NODES.numberNode(Math.max(0, whole(schema)) + 0.5);
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (JsonNode any : schema.path("allOf")) {
      one(any.path("anyOf")).path("required").forEach(name -> required.add(name.asText()));
    }
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      boolean wanted = !field.getValue().has("deprecated") && random.nextInt(3) == 0;
      if (!LEFT_OUT.contains(field.getKey()) && (required.contains(field.getKey()) || wanted)) {
        object.set(field.getKey(), value(field.getValue()));
      }
    }
    JsonNode more = schema.path("additionalProperties");
    if (more.isObject()) {
      IntStream.range(0, random.nextInt(2)).forEach(i -> object.set("RU", value(more)));
    }
    return object;
  }

  private ArrayNode array(JsonNode schema) {
    ArrayNode array = NODES.arrayNode();
    int least = schema.path("minItems").asInt(0);
    int size = least + random.nextInt(MOST_ELEMENTS + 1);
    boolean unique = schema.path("uniqueItems").asBoolean();
    while (array.size() < size) {
      JsonNode element = value(schema.path("items"));
      if (!unique
          || IntStream.range(0, array.size()).noneMatch(i -> array.get(i).equals(element))) {
        array.add(element);
      }
    }
    return array;
  }

  private String text(JsonNode schema) {
    if (schema.has("examples")) {
      return one(schema.path("examples")).asText();
    }
    boolean day = schema.path("format").asText().equals("date");
    if (day || schema.path("pattern").asText().startsWith("^")) {
      String text = DAY.plusDays(random.nextInt(40) - 20L).toString();
      return day ? text : text.substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    }
    return "T-" + random.nextInt(1_000_000);
  }

  private long whole(JsonNode schema) {
    long least = Math.max(schema.path("minimum").asLong(0), -1_000);
    long most = Math.min(schema.path("maximum").asLong(1_000), MOST_EVALUATIONS);
    return least + (long) (random.nextDouble() * (most - least + 1));
  }

  private JsonNode one(JsonNode choices) {
    List<JsonNode> all = StreamSupport.stream(choices.spliterator(), false).toList();
    return all.get(random.nextInt(all.size()));
  }

  /** The body with one thing in it made otherwise, often wrong. */
  public JsonNode mutated(JsonNode body) {
    JsonNode mutated = body.deepCopy();
    JsonNode place = mutated;
    while (place.size() > 0 && random.nextInt(4) > 0) {
      JsonNode inner = one(place);
      if (!inner.isContainerNode()) {
        break;
      }
      place = inner;
    }
    if (place instanceof ObjectNode object) {
      mutate(object);
    } else if (place instanceof ArrayNode array) {
      array.add(wrong());
    }
    return mutated;
  }

  private void mutate(ObjectNode object) {
    List<String> names = object.properties().stream().map(Map.Entry::getKey).toList();
    if (names.isEmpty() || random.nextInt(5) == 0) {
      object.set("unheardOf", wrong());
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(5) == 0) {
      object.remove(name);
    } else {
      object.set(name, wrong());
    }
  }

  private JsonNode wrong() {
    return switch (random.nextInt(11)) {
      case 0 -> NODES.numberNode(7);
      case 1 -> NODES.numberNode(-1.5);
      case 2 -> NODES.booleanNode(true);
      case 3 -> NODES.nullNode();
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode();
      case 6 -> NODES.textNode("");
      case 7 -> NODES.textNode("2025-02-30");
      case 8 -> NODES.textNode("0000-01-01");
      case 9 -> NODES.numberNode(9_007_199_254_740_993L);
      default -> NODES.textNode("nothing known");
    };
  }
}
