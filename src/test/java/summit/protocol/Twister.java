package summit.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import summit.contract.GeneratedBodies;

/** Makes a body wrong. */
final class Twister {
  static final List<String> STRANGE =
      List.of(
          "",
          " ",
          "\u0000",
          "\uD800",
          "\uDC00x",
          "\u202Eevil\u202C",
          "a\u0300\u0301\u0302\u0303",
          "\uFEFFUS",
          "ＵＳ",
          "U\u200BS",
          "\uD83D\uDC68\u200D\uD83D\uDC69",
          "../../etc/passwd",
          "${jndi:ldap://x}",
          "<script>alert(1)</script>",
          "' or 1=1 --",
          "x".repeat(10_001),
          "%00%zz",
          "null",
          "\r\nSet-Cookie: a=b");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "-0.0",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9007199254740991",
          "9007199254740993",
          "9223372036854775808",
          "1e308",
          "1e-400",
          "0.1234567890123456789",
          "1e9999",
          "99999999999999999999999999999999999999");

  private static final int DEPTH = 40;
  private static final int LONG = 6_000;

  private final Random random;
  private final GeneratedBodies bodies;

  Twister(Random random, GeneratedBodies bodies) {
    this.random = random;
    this.bodies = bodies;
  }

  /** The body as it is sent. */
  byte[] body(JsonNode sound, Twist twist) {
    return switch (twist) {
      case ANOTHER_VALUE -> bytes(bodies.mutated(sound));
      case SEVERAL_OTHER_VALUES -> bytes(bodies.mutated(bodies.mutated(bodies.mutated(sound))));
      case STRANGE_TEXT -> bytes(with(sound, TextNode.valueOf(one(STRANGE))));
      case BOUNDARY_NUMBER -> bytes(with(sound, DecimalNode.valueOf(new BigDecimal(one(NUMBERS)))));
      case DEEP_NESTING -> bytes(with(sound, nested()));
      case LONG_LIST -> bytes(with(sound, longList()));
      case CUT_OFF -> {
        byte[] whole = bytes(sound);
        yield Arrays.copyOf(whole, random.nextInt(whole.length));
      }
      case NOT_UTF_8 -> {
        byte[] broken = bytes(sound);
        broken[random.nextInt(broken.length)] = (byte) (0x80 + random.nextInt(0x80));
        yield broken;
      }
      case NOT_AN_OBJECT ->
          one(List.of("[]", "null", "true", "7", "\"x\"", "{} {}", "[{}]", "{\"a\":1,\"a\":2}"))
              .getBytes(UTF_8);
      case NO_BODY -> new byte[0];
      case NOTHING,
          NO_TYPE,
          OTHER_TYPE,
          OTHER_FORM,
          UNKNOWN_PARAMETER,
          PARAMETER_TWICE,
          STRANGE_PARAMETER,
          STRANGE_PLACE,
          OTHER_METHOD ->
          bytes(sound);
    };
  }

  /** The body with one of its values made another, wherever that stands. */
  private JsonNode with(JsonNode sound, JsonNode value) {
    JsonNode body = sound.deepCopy();
    List<JsonNode> places = new ArrayList<>();
    containers(body, places);
    if (places.isEmpty()) {
      return value;
    }
    JsonNode place = places.get(random.nextInt(places.size()));
    if (place instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.add("unheardOf");
      object.set(names.get(random.nextInt(names.size())), value);
    } else if (place instanceof ArrayNode array) {
      array.insert(random.nextInt(array.size() + 1), value);
    }
    return body;
  }

  private static void containers(JsonNode node, List<JsonNode> found) {
    if (node.isContainerNode()) {
      found.add(node);
      node.forEach(inner -> containers(inner, found));
    }
  }

  private JsonNode nested() {
    JsonNode inner = JsonNodeFactory.instance.nullNode();
    int depth = random.nextInt(DEPTH);
    for (int i = 0; i < depth; i++) {
      inner =
          random.nextBoolean()
              ? JsonNodeFactory.instance.arrayNode().add(inner)
              : JsonNodeFactory.instance.objectNode().set("a", inner);
    }
    return inner;
  }

  private JsonNode longList() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int size = 1 + random.nextInt(LONG);
    for (int i = 0; i < size; i++) {
      if (random.nextBoolean()) {
        list.add("US");
      } else {
        list.addObject().put("type", "Party").put("id", "P" + i);
      }
    }
    return list;
  }

  private static byte[] bytes(JsonNode body) {
    return body.toString().getBytes(UTF_8);
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
