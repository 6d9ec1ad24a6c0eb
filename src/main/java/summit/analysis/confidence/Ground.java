package summit.analysis.confidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.decision.Decision;
import summit.decision.Evaluation;
import summit.decision.PreconditionAnswer;
import summit.decision.Reason;
import summit.decision.Status;
import summit.facts.Fact;
import summit.rulebook.Tier;

/**
 * What a precondition that decided the verdict rests on. The ground is solid when, of the facts of
 * its reasons, those that are fresh and well graded go back to two origins, or one of them is the
 * own words of a principal.
 *
 * @param because what makes it solid, or what it lacks
 */
public record Ground(
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

  public static final Comparator<Ground> WEAKEST_FIRST =
      Comparator.comparing(Ground::weakness).thenComparing(Ground::precondition);

  /** The grounds of the preconditions that decided the verdict, in the order of the rulebook. */
  static List<Ground> of(Evaluation evaluation, Decision decision) {
    Map<String, Fact> facts = new HashMap<>();
    evaluation.request().facts().forEach(fact -> facts.put(fact.id(), fact));
    Evidence evidence = Evidence.of(evaluation);
    Set<String> named =
        decision.because().stream()
            .flatMap(reason -> reason.preconditions().stream())
            .collect(Collectors.toCollection(HashSet::new));
    Tier last =
        decision.preconditions().stream()
            .filter(answer -> named.contains(answer.id()))
            .map(PreconditionAnswer::tier)
            .max(Comparator.naturalOrder())
            .orElse(Tier.OUTCOME);
    return decision.preconditions().stream()
        .filter(answer -> answer.status() != Status.NOT_APPLICABLE)
        .filter(
            answer ->
                named.isEmpty() || named.contains(answer.id()) || answer.tier().compareTo(last) < 0)
        .map(answer -> of(answer, facts, evidence))
        .toList();
  }

  private static Ground of(PreconditionAnswer answer, Map<String, Fact> facts, Evidence evidence) {
    List<Fact> rested =
        answer.because().stream()
            .map(Reason::facts)
            .flatMap(List::stream)
            .distinct()
            .sorted()
            .flatMap(id -> Stream.ofNullable(facts.get(id)))
            .toList();
    Evidence.Judgement judgement =
        answer.status() == Status.UNKNOWN
            ? new Evidence.Judgement(Weakness.UNKNOWN, "too little is known of it")
            : evidence.judge(rested);
    return new Ground(
        answer.id(),
        answer.title(),
        answer.status(),
        judgement.weakness() == Weakness.NONE,
        judgement.because(),
        judgement.weakness());
  }
}
