package summit.counterfactual.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.counterfactual.questions.QuestionRanking;
import summit.counterfactual.timeline.ComingChange;
import summit.counterfactual.timeline.NextChange;
import summit.decision.DecisionMaker;
import summit.decision.Evaluation;
import summit.decision.WrittenDecision;
import summit.decision.answer.Once;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.explanation.why.Depth;
import summit.explanation.why.Explanation;
import summit.explanation.why.ExplanationParts;
import summit.rulebook.Precondition;

/**
 * What is answered to one request, in parts: each is worked out when it is first asked for, once,
 * and never for who does not ask. For one thread.
 */
public final class Answer {
  private static final Set<Object> NOTHING = Set.of(Optional.empty(), List.of(), Map.of());

  private final DecisionMaker maker;
  private final Evaluation evaluation;
  private final AnswerFields fields;
  private final WrittenDecision decision;
  private final NearbyDecisions rerun;
  private final Once<Optional<ComingChange>> comingChange;
  private final Once<Optional<NextChange>> nextChange;
  private final Once<ExplanationParts> explaining;
  private final Once<QuestionRanking.Ranked> questions;

  /**
   * @param explaining makes the explanation of what is asked for
   */
  Answer(
      DecisionMaker maker,
      Evaluation evaluation,
      AnswerFields fields,
      Function<Evaluation, ExplanationParts> explaining) {
    this.maker = maker;
    this.evaluation = evaluation;
    this.fields = fields;
    this.decision = maker.parts(evaluation);
    this.rerun = NearbyDecisions.of(maker, evaluation);
    this.comingChange = new Once<>(() -> ComingChange.of(rerun, evaluation));
    this.nextChange = new Once<>(() -> comingChange.get().map(ComingChange::explained));
    this.explaining = new Once<>(() -> explaining.apply(evaluation));
    this.questions =
        new Once<>(
            () ->
                QuestionRanking.of(
                    rerun, evaluation, this.explaining.get().missing(), fields.depth()));
  }

  public Verdict verdict() {
    return decision.verdict();
  }

  /** What the rules made of the request. */
  public Evaluation evaluation() {
    return evaluation;
  }

  /** The parts of the decision itself. */
  public WrittenDecision decision() {
    return decision;
  }

  /** What was asked for. */
  public SelectedAnswer selected() {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      if (fields.parts().contains(part)) {
        Object value = value(part);
        if (!(part.leftOutIfNone() && NOTHING.contains(value))) {
          parts.put(part.word(), value);
        }
      }
    }
    return new SelectedAnswer(
        verdict(),
        evaluation.standing().values().stream().filter(Status.BLOCKING::equals).count(),
        parts);
  }

  private Object value(Part part) {
    return switch (part) {
      case IN_SHORT -> inShort();
      case ID -> decision.id();
      case RULEBOOK -> decision.rulebook();
      case AS_OF -> decision.asOf();
      case HORIZON_DAYS -> decision.horizonDays();
      case LEVEL -> decision.level();
      case PROPOSAL -> decision.proposal();
      case VERDICT -> verdict();
      case SUPPORTED_AMBITION -> decision.supportedAmbition();
      case SUMMARY -> decision.summary();
      case BECAUSE -> decision.because();
      case READINESS -> decision.readiness();
      case COUNTS -> decision.counts();
      case PRECONDITIONS -> preconditions();
      case BLOCKING -> blocking();
      case UNKNOWN -> unknown();
      case UNTIL -> until();
      case DELAY -> decision.delay();
      case ENABLERS -> decision.enablers();
      case RISKS -> decision.risks();
      case STAKES -> decision.stakes();
      case PERSPECTIVES -> decision.perspectives();
      case SET_ASIDE -> decision.setAside();
      case FACTS -> decision.facts();
      case SOURCES -> decision.sources();
      case NOTES -> decision.notes();
      case LEFT_OUT -> decision.leftOut();
      case NAMES -> names();
      case EXPLANATION -> explanation();
      case CONFIDENCE -> confidence();
      case NEXT_CHANGE -> nextChange();
    };
  }

  /** All parts of a decision and what is worked out besides. */
  public ExplainedDecision whole() {
    return new ExplainedDecision(
        inShort(),
        decision.whole(),
        names(),
        fields.depth() == Depth.NONE
            ? Optional.empty()
            : Optional.of(
                explaining
                    .get()
                    .whole()
                    .asking(questions.get().questions(), questions.get().cut())),
        confidence(),
        nextChange());
  }

  InShort inShort() {
    return InShortWriter.write(rerun, evaluation, decision, nextChange());
  }

  Map<String, String> names() {
    return NamedParties.of(decision, maker.rulebook().vocabulary(), evaluation.phrases());
  }

  List<PreconditionAnswer> preconditions() {
    return fields.all()
        ? decision.preconditions()
        : maker.rulebook().preconditions().stream()
            .filter(fields.asked())
            .map(decision::precondition)
            .toList();
  }

  Confidence confidence() {
    return Confidence.of(rerun, evaluation, decision);
  }

  Optional<NextChange> nextChange() {
    return nextChange.get();
  }

  List<Blocker> blocking() {
    return Blocker.of(decision, evaluation);
  }

  List<String> unknown() {
    return maker.rulebook().preconditions().stream()
        .map(Precondition::id)
        .filter(id -> evaluation.status(id) == Status.UNKNOWN)
        .toList();
  }

  Until until() {
    return Until.of(comingChange.get(), evaluation.request().asOf(), rerun.cheap());
  }

  /** The explanation, as far as it is asked for; as {@link Explanation} describes it. */
  Map<String, Object> explanation() {
    ExplanationParts found = explaining.get();
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("depth", fields.depth().word());
    if (fields.explains(AnswerFields.Why.NEAREST)) {
      if (fields.all()) {
        parts.put("verdict", found.verdict());
      }
      put("preconditions", found.preconditions(), parts);
      found.unexplained().ifPresent(count -> parts.put("unexplained", count));
    }
    if (fields.explains(AnswerFields.Why.MISSING)) {
      parts.put("missing", questions.get().questions());
      questions.get().cut().ifPresent(cut -> parts.put("cut", cut));
    }
    if (fields.explains(AnswerFields.Why.RULES)) {
      put("rules", found.everyRule(), parts);
    }
    return parts;
  }

  private static void put(String name, List<?> values, Map<String, Object> parts) {
    if (!values.isEmpty()) {
      parts.put(name, values);
    }
  }
}
