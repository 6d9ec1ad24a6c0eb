package summit.counterfactual.confidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.Evaluation;
import summit.decision.answer.DecisionParts;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/**
 * How far a verdict can be relied on: high when each precondition that decided it rests on solid
 * ground, as {@link EvidenceStrength} says, moderate when at least half of them do, else low. A
 * precondition decided the verdict when a reason of the verdict names it, or when it belongs to an
 * earlier tier, which had to let the verdict pass.
 *
 * @param because the count, and the weakest
 * @param decisive the preconditions that decided the verdict, in the order of the rulebook
 * @param range the verdict if all that is unknown were met or unmet
 * @param satisfied by tier, how many preconditions are satisfied at least and at most
 */
public record Confidence(
    Degree degree,
    String because,
    List<EvidenceStrength> decisive,
    Range range,
    Map<Tier, Count> satisfied) {
  /** From most to least. */
  public enum Degree {
    HIGH,
    MODERATE,
    LOW
  }

  /**
   * The verdict at both ends.
   *
   * @param unmet if everything unknown blocked
   * @param met if everything unknown were satisfied
   */
  public record Range(Verdict unmet, Verdict met) {}

  /** How many are satisfied if all that is unknown is unmet, if it is met, and of how many. */
  public record Count(int least, int most, int of) {}

  public Confidence {
    decisive = List.copyOf(decisive);
    satisfied = Collections.unmodifiableMap(new TreeMap<>(satisfied));
  }

  /**
   * Of a decision.
   *
   * @param rerun of the evaluation that the decision puts into words
   */
  public static Confidence of(
      NearbyDecisions rerun, Evaluation evaluation, DecisionParts decision) {
    List<EvidenceStrength> decisive = EvidenceStrength.of(evaluation, decision);
    Degree degree = degree(decisive);
    return new Confidence(
        degree,
        because(decisive, evaluation.phrases()),
        decisive,
        range(rerun, decision),
        satisfied(decision));
  }

  private static Degree degree(List<EvidenceStrength> decisive) {
    long solid = decisive.stream().filter(EvidenceStrength::solid).count();
    if (solid == decisive.size() && solid > 0) {
      return Degree.HIGH;
    }
    return solid > 0 && 2 * solid >= decisive.size() ? Degree.MODERATE : Degree.LOW;
  }

  private static String because(List<EvidenceStrength> decisive, Phrases phrases) {
    PhraseBook book = phrases.book();
    long solid = decisive.stream().filter(EvidenceStrength::solid).count();
    String count =
        solid == 0
            ? book.count("counterfactual.confidence.none", decisive.size())
            : book.count(
                "counterfactual.confidence.solid",
                solid,
                "decided",
                book.count("counterfactual.confidence.decided", decisive.size()));
    return weakest(decisive)
        .map(
            weakest ->
                book.say(
                    "counterfactual.confidence.weakest",
                    "solid",
                    count,
                    "least",
                    weakest.sentence(book)))
        .orElseGet(() -> book.say("counterfactual.confidence.all", "solid", count));
  }

  private static Optional<EvidenceStrength> weakest(List<EvidenceStrength> decisive) {
    return decisive.stream().filter(ground -> !ground.solid()).min(EvidenceStrength.WEAKEST_FIRST);
  }

  /** What the verdict rests on least surely; empty where all of it is solid. */
  public Optional<EvidenceStrength> weakest() {
    return weakest(decisive);
  }

  private static Range range(NearbyDecisions rerun, DecisionParts decision) {
    if (decision.preconditions().stream().noneMatch(one -> one.status() == Status.UNKNOWN)) {
      return new Range(decision.verdict(), decision.verdict());
    }
    return new Range(verdict(rerun, Status.BLOCKING), verdict(rerun, Status.SATISFIED));
  }

  private static Verdict verdict(NearbyDecisions rerun, Status unknown) {
    return rerun
        .supposing(
            standing -> {
              Map<String, Status> supposed = new TreeMap<>(standing);
              supposed.replaceAll(
                  (precondition, status) -> status == Status.UNKNOWN ? unknown : status);
              return supposed;
            })
        .verdict();
  }

  private static Map<Tier, Count> satisfied(DecisionParts decision) {
    Map<Tier, Count> satisfied = new TreeMap<>();
    decision
        .counts()
        .forEach(
            (tier, counts) ->
                satisfied.put(
                    tier,
                    new Count(
                        counts.satisfied(),
                        counts.satisfied() + counts.unknown(),
                        counts.total())));
    return satisfied;
  }
}
