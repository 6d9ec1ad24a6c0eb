package summit.explanation.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import summit.bounds.WorkStopped;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.OutlineListener;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.Listeners;
import summit.decision.active.RulebookChange;
import summit.decision.active.RulebookState;
import summit.decision.answer.Decision;
import summit.decision.meeting.Status;
import summit.evaluation.RuleRun.RunawayRules;
import summit.json.RequestDocument;
import summit.rulebook.Rulebook;

/**
 * Decides a share of what is asked a second time by the reference, after the answer has gone out,
 * and a share of the variations that answers are made of. Which ones is by turn.
 */
public final class AgreementSampling implements OutlineListener {
  /** Facts of all samples that wait, some twenty megabytes with what was decided of them. */
  private static final int MOST_WAITING = 20_000;

  private final AtomicInteger waiting = new AtomicInteger();
  private final Turns decisions;
  private final Turns variations;
  private final BackgroundWork background;
  private final Listeners<Checked> listeners = new Listeners<>();
  private volatile @Nullable ReferenceDecision lastUsed;

  /**
   * @param share of the decisions, from 0 (none) to 1 (all)
   * @param variationShare of their variations, of which an answer takes hundreds
   */
  public AgreementSampling(double share, double variationShare, BackgroundWork background) {
    this.decisions = new Turns("summit.agreement.share", share);
    this.variations = new Turns("summit.agreement.variation-share", variationShare);
    this.background = background;
  }

  /**
   * A sample that was checked, or should have been.
   *
   * @param disagreement empty when both decide the same
   */
  public record Checked(
      Evaluator evaluator, Outcome outcome, Optional<Reproduction> disagreement) {}

  /** What came of a sample. */
  public enum Outcome {
    AGREED,
    DISAGREED,
    /** Too many others were waiting, or the reference would take too long. */
    PASSED_OVER
  }

  public void listen(Consumer<Checked> listener) {
    listeners.add(listener);
  }

  /** Takes variations of whatever the rulebooks decide, now and from now on. */
  public void follow(ActiveRulebooks rulebooks) {
    rulebooks.listen(change -> change.after().ifPresent(after -> follow(after, change)));
    rulebooks.standings().values().forEach(this::follow);
  }

  private void follow(RulebookState state, RulebookChange change) {
    if (change.outcome() == RulebookChange.Outcome.ADOPTED) {
      lastUsed = null;
      follow(state);
    }
  }

  private void follow(RulebookState state) {
    state.active().ifPresent(published -> published.maker().listen(this));
  }

  /**
   * Takes note of a decision; returns at once.
   *
   * @param written the whole decision, which is put into words for those that are chosen
   */
  public void offer(
      Rulebook rulebook, JsonNode document, DecisionRequest request, Supplier<Decision> written) {
    if (decisions.chosen()) {
      Decision decision = written.get();
      check(
          rulebook,
          request,
          Evaluator.ENGINE,
          reference ->
              reference
                  .check(request, decision)
                  .map(found -> new Reproduction(rulebook, document, decision, found)));
    }
  }

  @Override
  public void found(
      Rulebook rulebook,
      DecisionRequest request,
      UnaryOperator<Map<String, Status>> supposing,
      DecisionOutline outline) {
    if (variations.chosen()) {
      check(
          rulebook,
          request,
          Evaluator.INCREMENTAL,
          reference ->
              reference
                  .check(request, supposing, outline)
                  .map(
                      found ->
                          new Reproduction(rulebook, RequestDocument.of(request), outline, found)));
    }
  }

  private void check(
      Rulebook rulebook,
      DecisionRequest request,
      Evaluator evaluator,
      Function<ReferenceDecision, Optional<Reproduction>> checking) {
    int facts = request.facts().size();
    boolean taken =
        waiting.addAndGet(facts) <= MOST_WAITING
            && background.soon(
                () -> {
                  waiting.addAndGet(-facts);
                  listeners.tell(checked(evaluator, checking, rulebook));
                });
    if (!taken) {
      waiting.addAndGet(-facts);
      listeners.tell(new Checked(evaluator, Outcome.PASSED_OVER, Optional.empty()));
    }
  }

  private Checked checked(
      Evaluator evaluator,
      Function<ReferenceDecision, Optional<Reproduction>> checking,
      Rulebook rulebook) {
    try {
      Optional<Reproduction> found = checking.apply(reference(rulebook));
      return new Checked(evaluator, found.isEmpty() ? Outcome.AGREED : Outcome.DISAGREED, found);
    } catch (RunawayRules | WorkStopped tooMuchForTheReference) {
      return new Checked(evaluator, Outcome.PASSED_OVER, Optional.empty());
    }
  }

  /** Kept from one sample to the next, as these mostly are of one version, until another comes. */
  private ReferenceDecision reference(Rulebook rulebook) {
    ReferenceDecision last = lastUsed;
    if (last == null || !last.by(rulebook)) {
      last = new ReferenceDecision(rulebook);
      lastUsed = last;
    }
    return last;
  }
}
