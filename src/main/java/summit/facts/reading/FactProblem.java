package summit.facts.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong with what was posted.
 *
 * @param pointer JSON pointer (RFC 6901) to the value in the posted document; empty for all of it
 * @param message what is wrong and what to do
 * @param expected what would have been right, where that can be listed
 * @param didYouMean the nearest right spelling, if one is near
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FactProblem(
    Code code,
    @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
    @JsonInclude(JsonInclude.Include.ALWAYS) String message,
    List<String> expected,
    Optional<String> didYouMean)
    implements Comparable<FactProblem> {
  /** What can be wrong with a posted value. */
  public enum Code {
    MISSING_FIELD,
    UNKNOWN_FIELD,
    UNKNOWN_TYPE,
    UNKNOWN_VALUE,
    WRONG_TYPE,
    BAD_DATE,
    OUT_OF_RANGE,
    TOO_LONG,
    NOT_POSTABLE,
    DUPLICATE_FIELD,
    DUPLICATE_ID,
    DANGLING_REFERENCE,
    CONTRADICTION,
    TOO_MANY_FACTS,
    TOO_MANY_PROBLEMS
  }

  public FactProblem {
    expected = List.copyOf(expected);
  }

  public static FactProblem of(Code code, String pointer, String message) {
    return new FactProblem(code, pointer, message, List.of(), Optional.empty());
  }

  @Override
  public int compareTo(FactProblem other) {
    return pointer.compareTo(other.pointer);
  }
}
