package summit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.decision.DecisionMaker;
import summit.decision.answer.Decision;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.finding.Reason;
import summit.decision.meeting.Level;
import summit.facts.reading.FactLimits;
import summit.facts.reading.FactProblem;
import summit.rulebook.Case;

/** Decides a case and compares the decision with what the case expects. */
public final class CaseTrial {
  /** What a case says besides the request. */
  public static final Set<String> CASE_FIELDS = Set.of("title", "expect");

  /** What a case can expect of a decision. */
  public static final List<String> EXPECTATIONS =
      List.of("verdict", "supportedAmbition", "statuses", "reasons", "delay", "setAside");

  private final Case trial;
  private final List<String> differences = new ArrayList<>();

  private CaseTrial(Case trial) {
    this.trial = trial;
  }

  /** What differs from what is expected; nothing when the case passes. */
  public static List<String> run(Case trial, DecisionMaker maker) {
    return new CaseTrial(trial).run(maker);
  }

  /** What a decision of a case says otherwise than the case expects. */
  public static List<String> differences(Case trial, Decision decision) {
    CaseTrial compared = new CaseTrial(trial);
    compared.compare(decision);
    return List.copyOf(compared.differences);
  }

  private List<String> run(DecisionMaker maker) {
    if (trial.document().path("asOf").isMissingNode()) {
      differences.add("a case needs its asOf date, so that it means the same tomorrow");
      return differences;
    }
    try {
      compare(
          maker.decide(
              RequestReader.read(
                  trial.document(),
                  maker.rulebook(),
                  LocalDate.EPOCH,
                  CASE_FIELDS,
                  FactLimits.DEFAULT)));
    } catch (InvalidRequest invalid) {
      for (FactProblem problem : invalid.problems()) {
        differences.add(problem.pointer() + " " + problem.message());
      }
    }
    return differences;
  }

  private void compare(Decision decision) {
    JsonNode expected = trial.expected();
    expected.fieldNames().forEachRemaining(this::known);
    same("verdict", expected.path("verdict"), decision.verdict());
    if (expected.has("supportedAmbition")) {
      same(
          "supported ambition",
          expected.path("supportedAmbition"),
          decision.supportedAmbition().map(Level::name).orElse("none"));
    }
    for (Map.Entry<String, JsonNode> status : expected.path("statuses").properties()) {
      same(status.getKey(), status.getValue(), answer(decision, status.getKey()));
    }
    for (Map.Entry<String, JsonNode> reasons : expected.path("reasons").properties()) {
      reasons(decision, reasons.getKey(), reasons.getValue());
    }
    JsonNode delay = expected.path("delay");
    if (delay.isObject()) {
      same("delay level", delay.path("level"), decision.delay().level());
      same("delaying party", delay.path("primary"), decision.delay().primary().orElse("nobody"));
      same("lead", delay.path("lead"), decision.delay().lead());
    }
    for (JsonNode fact : expected.path("setAside")) {
      if (decision.setAside().stream().noneMatch(aside -> aside.fact().equals(fact.asText()))) {
        differences.add(fact.asText() + " should be set aside and is not");
      }
    }
  }

  private void known(String expectation) {
    if (!EXPECTATIONS.contains(expectation)) {
      differences.add(expectation + " is not something that a case can expect");
    }
  }

  private static Object answer(Decision decision, String precondition) {
    return decision.preconditions().stream()
        .filter(answer -> answer.id().equals(precondition))
        .<Object>map(PreconditionAnswer::status)
        .findFirst()
        .orElse("not a precondition of this rulebook");
  }

  private void reasons(Decision decision, String precondition, JsonNode rules) {
    List<String> given =
        decision.preconditions().stream()
            .filter(answer -> answer.id().equals(precondition))
            .flatMap(answer -> answer.because().stream())
            .map(Reason::rule)
            .distinct()
            .toList();
    for (JsonNode rule : rules) {
      if (!given.contains(rule.asText())) {
        differences.add(
            precondition + ": expected the reason \"" + rule.asText() + "\", found " + given);
      }
    }
  }

  private void same(String what, JsonNode expected, Object found) {
    if (!expected.isMissingNode() && !expected.asText().equals(found.toString())) {
      differences.add(what + ": expected " + expected.asText() + ", found " + found);
    }
  }
}
