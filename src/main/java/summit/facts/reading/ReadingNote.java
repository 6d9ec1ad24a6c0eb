package summit.facts.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Something posted that was taken otherwise than it is written, or that may be meant otherwise.
 *
 * @param pointer JSON pointer (RFC 6901) to the value in the posted document
 * @param message what was noticed, for a person
 * @param posted the value as it was posted
 * @param takenAs what it was taken as; empty where it was taken as it is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReadingNote(String pointer, String message, String posted, Optional<String> takenAs) {
  /** The same of a part of what was posted, which stands at a pointer. */
  public ReadingNote under(String at) {
    return new ReadingNote(at + pointer, message, posted, takenAs);
  }
}
