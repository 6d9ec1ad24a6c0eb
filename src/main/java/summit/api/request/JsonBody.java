package summit.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Optional;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.bounds.Bound;
import summit.json.JsonDocument;

/** Reads the body of a call within bounds. */
public final class JsonBody {
  private JsonBody() {}

  public static JsonNode read(InputStream body) {
    return parse(BoundedBody.read(body, Bound.BODY_BYTES, "The body"));
  }

  /** The body of a call that may have none. */
  public static Optional<JsonNode> readIfAny(InputStream body) {
    byte[] bytes = BoundedBody.read(body, Bound.BODY_BYTES, "The body");
    return bytes.length == 0 ? Optional.empty() : Optional.of(parse(bytes));
  }

  /** The document; refuses bytes that are none. */
  public static JsonNode parse(byte[] bytes) {
    try {
      JsonNode document = JsonDocument.read(bytes);
      if (document.isMissingNode()) {
        throw new Refusal(ErrorCode.EMPTY_BODY);
      }
      return document;
    } catch (JsonDocument.Excessive excessive) {
      throw new Refusal(
          ErrorCode.BODY_TOO_LARGE, String.valueOf(excessive.getMessage()), excessive.passed());
    } catch (JsonDocument.Unreadable unreadable) {
      throw new Refusal(ErrorCode.NOT_JSON, String.valueOf(unreadable.getMessage()));
    }
  }
}
