package summit.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.json.JsonDocument;

/** Reads the body of a call within bounds. */
public final class JsonBody {
  /** A thousand times the largest case we know. */
  public static final int MAX_BYTES = 4_000_000;

  private JsonBody() {}

  public static JsonNode read(InputStream body) {
    byte[] bytes = bytes(body);
    if (bytes.length > MAX_BYTES) {
      throw new Refusal(
          ErrorCode.BODY_TOO_LARGE, "The body is larger than " + MAX_BYTES + " bytes.");
    }
    return parse(bytes);
  }

  /** The document; refuses bytes that are none. */
  public static JsonNode parse(byte[] bytes) {
    try {
      JsonNode document = JsonDocument.read(bytes);
      if (document.isMissingNode()) {
        throw new Refusal(ErrorCode.EMPTY_BODY, ErrorCode.EMPTY_BODY.remedy());
      }
      return document;
    } catch (JsonDocument.Unreadable unreadable) {
      throw new Refusal(ErrorCode.NOT_JSON, String.valueOf(unreadable.getMessage()));
    }
  }

  private static byte[] bytes(InputStream body) {
    try {
      return body.readNBytes(MAX_BYTES + 1);
    } catch (IOException interrupted) {
      throw new Refusal(ErrorCode.BAD_REQUEST, "The body broke off while it was read.");
    }
  }
}
