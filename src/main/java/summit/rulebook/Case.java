package summit.rulebook;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A dated situation with the decision that it must have.
 *
 * @param document the request's fields, a title and what is expected
 */
public record Case(String path, String title, JsonNode document) {
  /** What the decision must say. */
  public JsonNode expected() {
    return document.path("expect");
  }
}
