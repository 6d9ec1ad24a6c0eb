package summit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** The schemas of what is posted as JSON, by address. */
public final class RequestSchemas {
  private final JsonNode description;
  private final StrictSchemas schemas;

  /**
   * @param description an OpenAPI document
   */
  public RequestSchemas(JsonNode description) {
    this.description = description;
    this.schemas = new StrictSchemas(description);
  }

  /** The schema of the body of a call. */
  public JsonNode of(String address) {
    return description.at(pointer(address));
  }

  /** What is wrong with a body. */
  public List<String> faults(String address, JsonNode body) {
    return schemas.at(pointer(address), body).stream()
        .map(ValidationMessage::toString)
        .sorted()
        .limit(5)
        .toList();
  }

  private static String pointer(String address) {
    return "/paths/"
        + address.replace("/", "~1")
        + "/post/requestBody/content/application~1json/schema";
  }
}
