package summit.explanation.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import summit.decision.DecisionRequest;
import summit.decision.active.Listeners;
import summit.decision.answer.Decision;
import summit.rulebook.Rulebook;

/**
 * Decides a share of what is asked a second time by the reference, after the answer has gone out.
 * Which ones is by turn: with a share of 0.01, every hundredth.
 */
public final class AgreementSampling {
  private final double share;
  private final BackgroundWork background;
  private final AtomicLong asked = new AtomicLong();
  private final Listeners<Checked> listeners = new Listeners<>();

  /**
   * @param share of the decisions, from 0 (none) to 1 (all)
   */
  public AgreementSampling(double share, BackgroundWork background) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "summit.agreement.share must be from 0 to 1, and is " + share);
    }
    this.share = share;
    this.background = background;
  }

  /**
   * One decision that was checked, or should have been.
   *
   * @param request as it was posted
   * @param disagreements none when both decide the same
   */
  public record Checked(
      Rulebook rulebook,
      JsonNode request,
      Decision decision,
      Outcome outcome,
      List<Disagreement> disagreements) {
    public Checked {
      disagreements = List.copyOf(disagreements);
    }
  }

  /** What came of a sample. */
  public enum Outcome {
    AGREED,
    DISAGREED,
    /** Too many others were waiting. */
    PASSED_OVER
  }

  public void listen(Consumer<Checked> listener) {
    listeners.add(listener);
  }

  /** Takes note of a decision; returns at once. */
  public void offer(
      Rulebook rulebook, JsonNode document, DecisionRequest request, Decision decision) {
    long turn = asked.incrementAndGet();
    if ((long) (turn * share) == (long) ((turn - 1) * share)) {
      return;
    }
    if (!background.soon(() -> check(rulebook, document, request, decision))) {
      listeners.tell(new Checked(rulebook, document, decision, Outcome.PASSED_OVER, List.of()));
    }
  }

  private void check(
      Rulebook rulebook, JsonNode document, DecisionRequest request, Decision decision) {
    List<Disagreement> found =
        new ReferenceDecision(rulebook).check(request, decision).stream().toList();
    Outcome outcome = found.isEmpty() ? Outcome.AGREED : Outcome.DISAGREED;
    listeners.tell(new Checked(rulebook, document, decision, outcome, found));
  }
}
