package summit.api.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/**
 * A case as it was posted.
 *
 * @param number its place, from 1
 * @param bytes that it was posted in; 0 when they are held anyway
 * @param document reads it, or refuses it
 */
record PostedCase(long number, int bytes, Supplier<JsonNode> document) {}
