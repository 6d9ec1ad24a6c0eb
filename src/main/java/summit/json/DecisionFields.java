package summit.json;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;
import java.util.Optional;
import summit.decision.Decision;
import summit.decision.Delay;
import summit.decision.PreconditionAnswer;
import summit.decision.Reason;
import summit.decision.delay.LedgerRow;

/** Which fields of a decision are left out when they say nothing; all others are always there. */
final class DecisionFields extends SimpleModule {
  private static final long serialVersionUID = 1L;

  DecisionFields() {
    setMixInAnnotation(Decision.class, OfDecision.class);
    setMixInAnnotation(Decision.FactAnswer.class, OfFact.class);
    setMixInAnnotation(PreconditionAnswer.class, OfPrecondition.class);
    setMixInAnnotation(PreconditionAnswer.Missing.class, OfMissing.class);
    setMixInAnnotation(Reason.class, OfReason.class);
    setMixInAnnotation(Delay.Control.class, OfControl.class);
    setMixInAnnotation(LedgerRow.class, OfLedgerRow.class);
  }

  // Jackson lays these over the records: what is annotated here counts as annotated there.

  interface OfDecision {
    @JsonInclude(NON_ABSENT)
    Optional<String> proposal();
  }

  @JsonInclude(NON_EMPTY)
  interface OfFact {}

  interface OfPrecondition {
    @JsonInclude(NON_EMPTY)
    List<Reason> also();
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
}
