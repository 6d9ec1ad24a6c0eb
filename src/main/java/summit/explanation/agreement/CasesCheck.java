package summit.explanation.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import summit.decision.DecisionMaker;
import summit.evaluation.RuleRun;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.rulebook.Case;
import summit.rulebook.CaseFiles;

/**
 * How the cases beside the rules fare by a version, decided by all evaluators.
 *
 * @param tried how many cases have been decided; fewer than there are when a newer version came
 * @param failing paths of cases that are not decided as they expect
 * @param disagreements cases in which the evaluators differ, which is a defect of this service
 * @param problems why some cases cannot be tried; empty as a rule
 */
public record CasesCheck(
    String version,
    Instant checkedAt,
    int tried,
    List<String> failing,
    List<Disagreement> disagreements,
    List<String> problems) {
  public CasesCheck {
    failing = List.copyOf(failing);
    disagreements = List.copyOf(disagreements);
    problems = List.copyOf(problems);
  }

  /**
   * Decides every case by the engine, by the reference, and as a variation of the case before.
   *
   * @param outdated asked before each case; when it says yes, the rest is left
   */
  static CasesCheck run(
      DecisionMaker maker, CaseFiles cases, Instant now, BooleanSupplier outdated) {
    ReferenceDecision reference = new ReferenceDecision(maker.rulebook());
    CaseVariations variations = new CaseVariations(maker, reference);
    List<String> failing = new ArrayList<>();
    List<Disagreement> disagreements = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    cases.problems().forEach(problem -> problems.add(problem.toString()));
    int tried = 0;
    for (Case one : cases) {
      if (outdated.getAsBoolean()) {
        break;
      }
      tried++;
      try {
        var request =
            RequestReader.read(
                one.document(),
                maker.rulebook(),
                LocalDate.EPOCH,
                CaseTrial.CASE_FIELDS,
                FactLimits.DEFAULT);
        var evaluation = maker.evaluate(request);
        var decided = maker.write(evaluation);
        reference.check(request, decided).ifPresent(disagreements::add);
        variations.check(evaluation).ifPresent(disagreements::add);
        if (!CaseTrial.differences(one, decided).isEmpty()) {
          failing.add(one.path());
        }
      } catch (InvalidRequest invalid) {
        invalid.problems().stream()
            .map(problem -> one.path() + " " + problem.pointer() + " " + problem.message())
            .forEach(problems::add);
      } catch (RuleRun.RunawayRules runaway) {
        problems.add(one.path() + " " + runaway.getMessage());
      }
    }
    return new CasesCheck(maker.rulebook().version(), now, tried, failing, disagreements, problems);
  }
}
