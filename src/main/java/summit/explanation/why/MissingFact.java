package summit.explanation.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Something that the facts do not say and that could change a status or the verdict.
 *
 * @param question what an analyst can go and ask
 * @param type the type of fact that would say it
 * @param fact id of the fact that does not say; empty where there is none on file
 * @param field the field that would say it; empty where a whole fact is missing
 * @param preconditions ids of the preconditions that hang on it, in display order
 * @param couldBecome what they could become: one entry for each precondition and status
 * @param verdict whether the verdict hangs on it, not only what a meeting could produce
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MissingFact(
    String question,
    String type,
    Optional<String> fact,
    Optional<String> field,
    List<String> preconditions,
    List<String> couldBecome,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean verdict) {
  public MissingFact {
    preconditions = List.copyOf(preconditions);
    couldBecome = List.copyOf(couldBecome);
  }
}
