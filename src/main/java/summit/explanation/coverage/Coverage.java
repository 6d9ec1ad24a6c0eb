package summit.explanation.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import summit.decision.DecisionMaker;
import summit.decision.Evaluation;
import summit.evaluation.RunRecord;
import summit.evaluation.interpreter.FactBase;
import summit.evaluation.interpreter.Interpreter;
import summit.facts.reading.FactLimits;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;
import summit.json.RequestReader;
import summit.language.syntax.ConditionContents;
import summit.language.syntax.Constraint;
import summit.language.syntax.RuleSyntax;
import summit.rulebook.Case;
import summit.rulebook.Rulebook;

/**
 * What cases show of a rulebook: each rule should fire in one and not in another, each comparison
 * should be seen to hold and not to hold.
 */
public final class Coverage {
  private final Rulebook rulebook;
  private final DecisionMaker maker;
  private final ConditionCoverage sightings;
  private final Map<String, Integer> firedIn = new HashMap<>();
  private int cases;

  public Coverage(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.maker = new DecisionMaker(rulebook, new Interpreter().build(rulebook));
    this.sightings = new ConditionCoverage(rulebook.vocabulary());
  }

  /** Adds what a case shows; one that is not a valid request shows nothing. */
  public void add(Case one) {
    Evaluation evaluation;
    try {
      evaluation =
          maker.evaluate(
              RequestReader.read(
                  one.document(),
                  rulebook,
                  LocalDate.EPOCH,
                  CaseTrial.CASE_FIELDS,
                  FactLimits.DEFAULT));
    } catch (InvalidRequest saidByTheTrialOfTheCase) {
      return;
    }
    cases++;
    Set<String> fired = new HashSet<>();
    for (RunRecord run : evaluation.runs()) {
      run.fired().forEach(rule -> fired.add(rule.match().rule().name()));
      FactBase facts = new FactBase(run.facts());
      rulebook.syntax().rules().forEach(rule -> sightings.look(rule, facts));
    }
    fired.forEach(rule -> firedIn.merge(rule, 1, Integer::sum));
  }

  /** What the cases added so far show. */
  public CoverageReport report() {
    List<CoverageGap> gaps = new ArrayList<>();
    int comparisons = 0;
    for (RuleSyntax rule : rulebook.syntax().rules()) {
      int fired = firedIn.getOrDefault(rule.name(), 0);
      if (fired == 0) {
        gaps.add(CoverageGap.of(rule, CoverageGap.Kind.NEVER_FIRES));
      } else if (fired == cases) {
        gaps.add(CoverageGap.of(rule, CoverageGap.Kind.ALWAYS_FIRES));
      }
      for (Constraint comparison : ConditionContents.of(rule.when()).comparisons()) {
        comparisons++;
        if (!sightings.held(comparison)) {
          gaps.add(CoverageGap.of(rule, comparison, CoverageGap.Kind.NEVER_TRUE));
        }
        if (!sightings.failed(comparison)) {
          gaps.add(CoverageGap.of(rule, comparison, CoverageGap.Kind.NEVER_FALSE));
        }
      }
    }
    return new CoverageReport(cases, rulebook.syntax().rules().size(), comparisons, gaps);
  }
}
