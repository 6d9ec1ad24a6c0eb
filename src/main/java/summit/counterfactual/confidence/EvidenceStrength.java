package summit.counterfactual.confidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import summit.decision.Evaluation;
import summit.decision.answer.DecisionParts;
import summit.decision.answer.PreconditionAnswer;
import summit.decision.meeting.Status;
import summit.decision.meeting.Tier;
import summit.decision.meeting.Verdict;
import summit.facts.Fact;
import summit.facts.phrases.PhraseBook;
import summit.facts.phrases.Phrases;

/**
 * What a precondition that decided the verdict rests on. The ground is solid when, of the facts of
 * its reasons, those that are fresh and well graded go back to two origins, or one of them is the
 * own words of a principal.
 *
 * @param because what makes it solid, or what it lacks
 */
public record EvidenceStrength(
    String precondition,
    String title,
    Status status,
    boolean solid,
    String because,
    @JsonIgnore Weakness weakness) {
  /** What the ground lacks, from worst to none. */
  enum Weakness {
    UNKNOWN,
    NO_FACTS,
    POORLY_GRADED,
    NOT_FRESH,
    ONE_ORIGIN,
    NONE
  }

  static final Comparator<EvidenceStrength> WEAKEST_FIRST =
      Comparator.comparing(EvidenceStrength::weakness)
          .thenComparing(EvidenceStrength::precondition);

  /** What of it is least sure, as a clause that ends as a sentence does. */
  public String sentence(PhraseBook book) {
    return book.say(
        "counterfactual.confidence.least", "title", Phrases.uncapital(title), "because", because);
  }

  /** The grounds of the preconditions that decided the verdict, in the order of the rulebook. */
  static List<EvidenceStrength> of(Evaluation evaluation, DecisionParts decision) {
    Map<String, Fact> facts = new HashMap<>();
    evaluation.request().facts().forEach(fact -> facts.put(fact.id(), fact));
    EvidenceGrading evidence = EvidenceGrading.of(evaluation);
    Set<String> named = new HashSet<>();
    decision.because().forEach(reason -> named.addAll(reason.preconditions()));
    Tier last = last(named, decision);
    List<EvidenceStrength> grounds = new ArrayList<>();
    for (PreconditionAnswer answer : decision.preconditions()) {
      boolean decisive =
          named.isEmpty()
              ? carries(answer.status(), decision.verdict())
              : named.contains(answer.id()) || answer.tier().compareTo(last) < 0;
      if (decisive && answer.status() != Status.NOT_APPLICABLE) {
        grounds.add(of(answer, facts, evidence));
      }
    }
    return grounds;
  }

  /** Where nothing stands in the way, the verdict rests on what holds; else on everything. */
  private static boolean carries(Status status, Verdict verdict) {
    return verdict != Verdict.READY || status == Status.SATISFIED || status == Status.AT_RISK;
  }

  /** The last tier that a reason of the verdict names; all when it names none. */
  private static Tier last(Set<String> named, DecisionParts decision) {
    return decision.preconditions().stream()
        .filter(answer -> named.contains(answer.id()))
        .map(PreconditionAnswer::tier)
        .max(Comparator.naturalOrder())
        .orElse(Tier.OUTCOME);
  }

  private static EvidenceStrength of(
      PreconditionAnswer answer, Map<String, Fact> facts, EvidenceGrading evidence) {
    Set<String> ids = new TreeSet<>();
    answer.because().forEach(reason -> ids.addAll(reason.facts()));
    List<Fact> rested = new ArrayList<>();
    for (String id : ids) {
      Fact fact = facts.get(id);
      if (fact != null) {
        rested.add(fact);
      }
    }
    EvidenceGrading.Judgement judgement =
        answer.status() == Status.UNKNOWN ? evidence.unknown() : evidence.judge(rested);
    return new EvidenceStrength(
        answer.id(),
        answer.title(),
        answer.status(),
        judgement.weakness() == Weakness.NONE,
        judgement.because(),
        judgement.weakness());
  }
}
