package summit.counterfactual.answer;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import summit.decision.DecisionMaker;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;
import summit.explanation.why.Explainer;
import summit.rulebook.Rulebook;

/** Decides and explains; safe for use by many threads. */
public final class AnswerMaker {
  /** An explainer for each version, active or draft; goes with the one who decides by it. */
  private final Map<DecisionMaker, OwnExplainer> explainers =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Function<Rulebook, Explainer> explaining;

  public AnswerMaker() {
    this(Explainer::new);
  }

  /**
   * @param explaining makes what explains the decisions by a version, which costs as much as many
   *     explanations
   */
  AnswerMaker(Function<Rulebook, Explainer> explaining) {
    this.explaining = explaining;
  }

  /** All that a depth of explanation stands for, and the posted facts; deterministic. */
  public ExplainedDecision answer(DecisionMaker maker, DecisionRequest request, Depth depth) {
    return begin(maker, request, AnswerFields.of(depth)).whole();
  }

  /**
   * Decides; parts are worked out when they are asked for. Deterministic.
   *
   * @param fields which parts that will be
   */
  public Answer begin(DecisionMaker maker, DecisionRequest request, AnswerFields fields) {
    return new Answer(
        maker,
        maker.evaluate(request),
        fields,
        evaluation -> explainer(maker).parts(evaluation, fields.depth(), fields.asked()));
  }

  private Explainer explainer(DecisionMaker maker) {
    return explainers.computeIfAbsent(maker, unseen -> new OwnExplainer()).of(maker.rulebook());
  }

  /** Made when it is first asked for, without keeping those waiting who ask another version. */
  private final class OwnExplainer {
    private @Nullable Explainer made;

    synchronized Explainer of(Rulebook rulebook) {
      Explainer known = made;
      if (known == null) {
        known = explaining.apply(rulebook);
        made = known;
      }
      return known;
    }
  }
}
