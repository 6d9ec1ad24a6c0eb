package summit.json;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_DEFAULT;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.decision.answer.Decision;
import summit.decision.answer.Delay;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.delay.LedgerRow;
import summit.decision.finding.Reason;
import summit.decision.meeting.Tier;
import summit.facts.reading.ReadingNote;

/**
 * Which fields of a decision are left out when they say nothing, and how a tier is spelled; all
 * else stands in an answer as its record declares it.
 */
final class DecisionFields extends SimpleModule {
  private static final long serialVersionUID = 1L;

  DecisionFields() {
    setMixInAnnotation(Decision.class, OfDecision.class);
    setMixInAnnotation(Decision.Perspective.class, OfPerspective.class);
    setMixInAnnotation(Decision.FactAnswer.class, OfFact.class);
    setMixInAnnotation(PreconditionAnswer.class, OfPrecondition.class);
    setMixInAnnotation(PreconditionAnswer.Missing.class, OfMissing.class);
    setMixInAnnotation(Reason.class, OfReason.class);
    setMixInAnnotation(Delay.Control.class, OfControl.class);
    setMixInAnnotation(LedgerRow.class, OfLedgerRow.class);
    setMixInAnnotation(Tier.class, OfTier.class);
  }

  // Jackson lays these over the records: what is annotated here counts as annotated there.

  interface OfDecision {
    @JsonInclude(NON_ABSENT)
    Optional<String> proposal();

    @JsonInclude(NON_EMPTY)
    List<ReadingNote> notes();

    @JsonInclude(NON_EMPTY)
    Map<String, Integer> leftOut();
  }

  interface OfPerspective {
    @JsonInclude(NON_DEFAULT)
    int leftOut();
  }

  @JsonInclude(NON_EMPTY)
  interface OfFact {}

  interface OfPrecondition {
    @JsonInclude(NON_EMPTY)
    List<Reason> also();

    @JsonInclude(NON_ABSENT)
    Optional<PreconditionAnswer.LeftOut> leftOut();
  }

  interface OfMissing {
    @JsonInclude(NON_EMPTY)
    String fact();
  }

  interface OfReason {
    @JsonInclude(NON_EMPTY)
    List<String> preconditions();

    @JsonInclude(NON_EMPTY)
    List<Reason.Lift> lift();
  }

  interface OfControl {
    @JsonInclude(NON_EMPTY)
    List<Reason.Lift> alone();
  }

  @JsonInclude(NON_ABSENT)
  interface OfLedgerRow {}

  interface OfTier {
    @JsonValue
    String word();
  }
}
