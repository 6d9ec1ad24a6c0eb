package summit.record.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import summit.json.JsonDocument;

/** JSON that a record holds, read again. */
public final class KeptJson {
  private KeptJson() {}

  /** The document of what was written as one. */
  public static JsonNode read(byte[] kept) {
    try {
      return JsonDocument.read(kept);
    } catch (JsonDocument.Unreadable damaged) {
      throw new IllegalStateException("a part of a record is not JSON", damaged);
    }
  }

  public static JsonNode read(String kept) {
    return read(kept.getBytes(UTF_8));
  }
}
