package summit.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import summit.contract.DescribedCalls;
import summit.contract.GeneratedBodies;

/** Makes a call of what the description says of it; the same for the same seed. */
final class CallMaker {
  private static final List<String> TYPES =
      List.of("text/plain", "text/yaml", "application/x-www-form-urlencoded", "nonsense", "*/*");
  private static final List<String> FORMS =
      List.of("image/png", "text/html", "application/x-ndjson", "nonsense", "*/*;q=0", "");
  private static final List<String> PLACES =
      List.of("none", "%00", "%F0%9F%92%A9", "a%20b", "%25", "..%2f..%2fetc", "summit%2F");

  private final DescribedCalls.Call call;
  private final Map<String, String> places;
  private final Random random;
  private final GeneratedBodies bodies;
  private final Twister twister;

  /**
   * @param places values of the parameters of addresses that there are
   */
  CallMaker(JsonNode description, DescribedCalls.Call call, Map<String, String> places, long seed) {
    this.call = call;
    this.places = places;
    this.random = new Random(seed);
    this.bodies = new GeneratedBodies(description, random.nextLong());
    this.twister = new Twister(random, bodies);
  }

  Made make(Twist twist) {
    Map<String, String> headers = new HashMap<>();
    byte[] body = new byte[0];
    JsonNode content = call.described().at("/requestBody/content");
    if (!content.isMissingNode()) {
      String type = one(names(content));
      body = body(content.path(type).path("schema"), type, twist);
      headers.put("Content-Type", twist == Twist.OTHER_TYPE ? one(TYPES) : type);
      if (twist == Twist.NO_TYPE) {
        headers.remove("Content-Type");
      }
    }
    if (twist == Twist.OTHER_FORM) {
      headers.put("Accept", one(FORMS));
    }
    String method =
        twist == Twist.OTHER_METHOD
            ? one(List.of("PATCH", "PUT", "DELETE", "GET", "POST", "TRACE", "OPTIONS", "HEAD"))
            : call.method();
    String target = address(twist) + query(twist, headers);
    return new Made(method, target, headers, Made.characters(body), twist);
  }

  private byte[] body(JsonNode schema, String type, Twist twist) {
    if (type.endsWith("x-ndjson")) {
      JsonNode line = bodies.value(schema.path("contentSchema"));
      byte[] first = "{\"asOf\": \"2025-07-21\"}\n".getBytes(UTF_8);
      byte[] second = twister.body(line, twist);
      byte[] both = new byte[first.length + second.length];
      System.arraycopy(first, 0, both, 0, first.length);
      System.arraycopy(second, 0, both, first.length, second.length);
      return both;
    }
    return type.endsWith("json")
        ? twister.body(bodies.value(schema), twist)
        : one(Twister.STRANGE).getBytes(UTF_8);
  }

  private String address(Twist twist) {
    String address = call.template();
    for (Map.Entry<String, String> place : places.entrySet()) {
      String value = twist == Twist.STRANGE_PLACE ? one(PLACES) : place.getValue();
      address = address.replace("{" + place.getKey() + "}", value);
    }
    return address;
  }

  private String query(Twist twist, Map<String, String> headers) {
    List<String> parts = new ArrayList<>();
    for (JsonNode parameter : call.described().path("parameters")) {
      boolean wanted = parameter.path("required").asBoolean() || random.nextBoolean();
      String name = parameter.path("name").asText();
      String place = parameter.path("in").asText();
      if (place.equals("header") && wanted) {
        headers.put(name, twist == Twist.STRANGE_PARAMETER ? "x" : "\"0123456789abcdef\"");
      } else if (place.equals("query") && (wanted || twist == Twist.PARAMETER_TWICE)) {
        String value = value(parameter, twist);
        parts.add(name + "=" + value);
        if (twist == Twist.PARAMETER_TWICE) {
          parts.add(name + "=" + value);
        }
      }
    }
    if (twist == Twist.UNKNOWN_PARAMETER) {
      parts.add("unheardOf=1");
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** Of free text the example, since few texts are names of something. */
  private String value(JsonNode parameter, Twist twist) {
    if (twist == Twist.STRANGE_PARAMETER) {
      return one(List.of("%ff", "nothing", "-1", "99999999999", "", "%F0%9F%92%A9"));
    }
    JsonNode schema = parameter.path("schema");
    JsonNode value =
        schema.has("enum") || !parameter.has("example")
            ? bodies.value(schema)
            : parameter.path("example");
    return URLEncoder.encode(value.asText(), UTF_8);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
