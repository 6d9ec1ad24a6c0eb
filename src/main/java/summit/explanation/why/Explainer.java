package summit.explanation.why;

import java.util.Optional;
import java.util.function.Predicate;
import summit.decision.Evaluation;
import summit.decision.answer.RequiredFactTypes;
import summit.explanation.trace.RulesByConclusion;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** Explains decisions by one version of a rulebook; safe for use by many threads. */
public final class Explainer {
  private final RulesByConclusion rules;
  private final RequiredFactTypes needs;

  public Explainer(Rulebook rulebook) {
    this.rules = new RulesByConclusion(rulebook);
    this.needs = new RequiredFactTypes(rulebook);
  }

  public Rulebook rulebook() {
    return rules.rulebook();
  }

  /** The explanation; empty when none is wanted. Deterministic. */
  public Optional<Explanation> explain(Evaluation evaluation, Depth depth) {
    return depth == Depth.NONE
        ? Optional.empty()
        : Optional.of(parts(evaluation, depth, every -> true).whole());
  }

  /**
   * The explanation part by part.
   *
   * @param asked which preconditions are explained
   */
  public ExplanationParts parts(Evaluation evaluation, Depth depth, Predicate<Precondition> asked) {
    return new ExplanationParts(rules, needs, evaluation, depth, asked);
  }
}
