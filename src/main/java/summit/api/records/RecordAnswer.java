package summit.api.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import summit.record.entry.KeptJson;
import summit.record.entry.KeptRecord;
import summit.record.entry.RecordKind;

/**
 * A record in a list.
 *
 * @param number its place in the chain
 * @param decision id of the decision; left out of what is none
 * @param asked the depth and the parts that were asked for, as the query of the call said it
 * @param outcome what it came to
 * @param answer SHA-256 of the answer, in hexadecimal
 * @param details what else there is to say; left out of a decision
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RecordAnswer(
    long number,
    Instant time,
    RecordKind kind,
    String caller,
    String decision,
    Optional<KeptRecord.Version> rulebook,
    String program,
    Optional<LocalDate> asOf,
    String asked,
    Optional<JsonNode> outcome,
    String answer,
    Optional<JsonNode> details) {
  static RecordAnswer of(KeptRecord record) {
    return new RecordAnswer(
        record.number(),
        record.time(),
        record.kind(),
        record.caller(),
        record.decision(),
        record.rulebook(),
        record.program(),
        record.asOf(),
        record.asked(),
        json(record.outcome()),
        record.answer(),
        json(record.details()));
  }

  private static Optional<JsonNode> json(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(KeptJson.read(text));
  }
}
