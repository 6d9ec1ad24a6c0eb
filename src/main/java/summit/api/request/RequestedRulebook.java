package summit.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.QuotedText;
import summit.facts.vocabulary.Spelling;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Rulebook;

/** Finds the rulebook that a request names. */
public final class RequestedRulebook {
  private static final String POINTER = "/rulebook";

  private final ActiveRulebooks rulebooks;

  public RequestedRulebook(ActiveRulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  public DecisionMaker find(JsonNode request) {
    return find(request, List.of());
  }

  /**
   * Finds it for a request that holds more than one for a decision.
   *
   * @param alsoAllowed the further fields
   */
  public DecisionMaker find(JsonNode request, Collection<String> alsoAllowed) {
    JsonNode name = request.at(POINTER);
    String wanted = name.isMissingNode() || name.isNull() ? ActiveRulebooks.DEFAULT : name.asText();
    if (rulebooks.broken().containsKey(wanted)) {
      throw new Refusal(
          ErrorCode.BROKEN_RULEBOOK, String.valueOf(rulebooks.broken().get(wanted).getMessage()));
    }
    return rulebooks.find(wanted).orElseThrow(() -> unknown(wanted, request, alsoAllowed));
  }

  /** Everything that is wrong, by the rulebook that was probably meant. */
  private Refusal unknown(String wanted, JsonNode request, Collection<String> alsoAllowed) {
    List<String> names = rulebooks.rulebooks().stream().map(Rulebook::name).toList();
    Optional<String> near = Spelling.nearest(wanted, names);
    List<FactProblem> problems = new ArrayList<>();
    problems.add(
        new FactProblem(
            Code.UNKNOWN_VALUE,
            POINTER,
            "there is no rulebook " + QuotedText.quoted(wanted),
            names,
            near));
    rulebooks
        .find(near.orElse(ActiveRulebooks.DEFAULT))
        .ifPresent(probable -> problems.addAll(others(request, probable.rulebook(), alsoAllowed)));
    return Refusal.invalid(problems);
  }

  private static List<FactProblem> others(
      JsonNode request, Rulebook rulebook, Collection<String> alsoAllowed) {
    try {
      RequestReader.read(
          request, rulebook, LocalDate.EPOCH, Set.copyOf(alsoAllowed), FactLimits.DEFAULT);
      return List.of();
    } catch (InvalidRequest invalid) {
      return invalid.problems();
    }
  }
}
