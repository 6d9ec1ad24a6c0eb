package summit.api.request;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
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
import summit.decision.active.BrokenEdit;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookState;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.facts.reading.FactProblem.Code;
import summit.facts.reading.QuotedText;
import summit.facts.vocabulary.Spelling;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Rulebook;

/** Finds the rulebook that a call asks for, in its address or in its body. */
@Singleton
public class RequestedRulebook {
  private static final String POINTER = "/rulebook";

  private final ActiveRulebooks rulebooks;

  RequestedRulebook(ActiveRulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  /** How the rulebook stands that an address names. */
  public RulebookState standing(String name) {
    return rulebooks.standing(name).orElseThrow(() -> new Refusal(ErrorCode.UNKNOWN_RULEBOOK));
  }

  /** What decides by the rulebook that an address names. */
  public DecisionMaker named(String name) {
    return deciding(standing(name));
  }

  /** What decides by the rulebook that a request names. */
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
    return rulebooks
        .standing(wanted)
        .map(RequestedRulebook::deciding)
        .orElseThrow(() -> unknown(wanted, request, alsoAllowed));
  }

  private static DecisionMaker deciding(RulebookState standing) {
    return standing
        .active()
        .map(PublishedVersion::maker)
        .orElseThrow(() -> Refusal.of(standing.broken().map(BrokenEdit::why).orElseThrow()));
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
