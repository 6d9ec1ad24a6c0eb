package summit.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.decision.DecisionRequest;
import summit.facts.Periods;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.FactProblems;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Rulebook;

/**
 * What a brief is asked for.
 *
 * @param since the day of the last brief; not after that of this one
 */
public record BriefRequest(DecisionRequest question, LocalDate since) {
  /** The fields besides those of a decision. */
  public static final List<String> FIELDS = List.of("since");

  /** A week: how old the last brief is taken to be unless the caller says otherwise. */
  private static final int DAYS_SINCE = 7;

  public BriefRequest {
    if (since.isAfter(question.asOf())) {
      throw new IllegalArgumentException("the last brief is of " + since + ", after this one");
    }
  }

  /**
   * Reads a request, collecting everything that is wrong with it.
   *
   * @param today the as-of date when the request names none
   * @param alsoAllowed fields that are passed over
   */
  public static BriefRequest read(
      JsonNode document, Rulebook rulebook, LocalDate today, Set<String> alsoAllowed)
      throws InvalidRequest {
    Set<String> allowed = new HashSet<>(FIELDS);
    allowed.addAll(alsoAllowed);
    List<FactProblem> wrong = new ArrayList<>();
    Optional<DecisionRequest> question = Optional.empty();
    try {
      question =
          Optional.of(RequestReader.read(document, rulebook, today, allowed, FactLimits.DEFAULT));
    } catch (InvalidRequest invalid) {
      wrong.addAll(invalid.problems());
    }
    LocalDate asOf = Periods.day(document.path("asOf").asText()).orElse(today);
    FactProblems problems = new FactProblems(FactLimits.DEFAULT.problems());
    LocalDate since = since(document.path("since"), asOf, problems);
    wrong.addAll(problems.all());
    if (question.isEmpty() || !wrong.isEmpty()) {
      throw new InvalidRequest(wrong);
    }
    return new BriefRequest(question.get(), since);
  }

  private static LocalDate since(JsonNode value, LocalDate asOf, FactProblems problems) {
    LocalDate weekBefore = Periods.within(asOf.minusDays(DAYS_SINCE));
    if (value.isMissingNode() || value.isNull()) {
      return weekBefore;
    }
    Optional<LocalDate> day = Periods.day(value.asText());
    if (day.isEmpty()) {
      problems.add(Code.BAD_DATE, "/since", "since must be a day such as 2025-07-14");
    } else if (day.get().isAfter(asOf)) {
      problems.add(
          Code.OUT_OF_RANGE,
          "/since",
          "the last brief cannot be of a day after " + asOf + ", the day of this one");
    }
    return day.orElse(weekBefore);
  }
}
