package summit.explanation.questions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.decision.meeting.Level;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;

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
 * @param separates what the answers would lead to; empty where that was not decided
 * @param unprompted whether it asks after something that harms and of which nothing on file speaks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MissingFact(
    @JsonInclude(JsonInclude.Include.ALWAYS) String question,
    @JsonInclude(JsonInclude.Include.ALWAYS) String type,
    Optional<String> fact,
    Optional<String> field,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> preconditions,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Possible> couldBecome,
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean verdict,
    List<Outcome> separates,
    @JsonIgnore boolean unprompted) {
  /** The value of a closed list that says nothing. */
  public static final String NOT_KNOWN = "UNKNOWN";

  public MissingFact {
    preconditions = List.copyOf(preconditions);
    couldBecome = List.copyOf(couldBecome);
    separates = List.copyOf(separates);
  }

  /** A status that a precondition could come to; in JSON, "guarantees: BLOCKING". */
  public record Possible(String precondition, Status status) {
    @JsonValue
    @Override
    public String toString() {
      return precondition + ": " + status;
    }
  }

  /**
   * What follows from an answer.
   *
   * @param answers those that lead to it: values in words, or for a status that was supposed, the
   *     precondition and the status
   * @param statuses of the preconditions that would stand otherwise than they do
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Outcome(
      @JsonInclude(JsonInclude.Include.ALWAYS) List<String> answers,
      Verdict verdict,
      Optional<Level> supportedAmbition,
      Map<String, Status> statuses) {
    public Outcome {
      answers = List.copyOf(answers);
      statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
    }
  }

  /** The same with what its answers would lead to, and whether they separate verdicts. */
  public MissingFact separating(List<Outcome> outcomes, boolean verdicts) {
    return new MissingFact(
        question, type, fact, field, preconditions, couldBecome, verdicts, outcomes, unprompted);
  }
}
