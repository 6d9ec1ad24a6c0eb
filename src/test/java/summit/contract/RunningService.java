package summit.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the service that is being tested says of itself; asked once, since writing it takes a
 * second.
 */
public final class RunningService {
  private static final Map<Integer, JsonNode> DESCRIPTIONS = new ConcurrentHashMap<>();
  private static final Map<Integer, Contract> CONTRACTS = new ConcurrentHashMap<>();

  private RunningService() {}

  /** Its OpenAPI document. */
  public static JsonNode description() {
    return DESCRIPTIONS.computeIfAbsent(RestAssured.port, any -> read());
  }

  /** What holds its answers against that. */
  static Contract contract() {
    return CONTRACTS.computeIfAbsent(RestAssured.port, any -> new Contract(description()));
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper()
          .readTree(given().noFilters().get("/q/openapi?format=json").asString());
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }
}
