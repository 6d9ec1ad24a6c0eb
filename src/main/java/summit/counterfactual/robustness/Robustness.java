package summit.counterfactual.robustness;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.counterfactual.Progress;
import summit.counterfactual.change.ChangeSentence;
import summit.counterfactual.change.MovingParties;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.comparison.FlipSentence;
import summit.counterfactual.nearby.NearbyDecisions;
import summit.decision.DecisionMaker;
import summit.decision.DecisionOutline;
import summit.decision.DecisionRequest;
import summit.decision.Evaluation;
import summit.facts.Fact;
import summit.facts.phrases.PhraseBook;
import summit.facts.reading.ReadingNote;

/**
 * How far a decision rests on single facts, origins, sources and grades.
 *
 * @param carriesVerdict ids of the facts that the verdict falls with, each alone
 * @param carriesDelay ids of the facts that the attribution of delay falls with, each alone
 * @param findings what flips without something; first what flips the verdict, then by the number of
 *     statuses. What flips nothing is only counted
 * @param tried how many omissions there are
 * @param decided how many of them differ in their facts, and were decided
 * @param cut what was left out when there were too many
 * @param notes what was taken otherwise than it was posted
 */
public record Robustness(
    DecisionOutline outline,
    List<String> carriesVerdict,
    List<String> carriesDelay,
    List<Finding> findings,
    int tried,
    int decided,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> cut,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReadingNote> notes) {
  /** Some seconds of work where each costs as much as a decision. */
  private static final int MAX_DECISIONS = 500;

  /** The same, where each costs a tenth. */
  private static final int MAX_RERUNS = 5_000;

  public Robustness {
    carriesVerdict = List.copyOf(carriesVerdict);
    carriesDelay = List.copyOf(carriesDelay);
    findings = List.copyOf(findings);
  }

  /**
   * What flips without something.
   *
   * @param sentence what is left out and the gravest flip
   */
  public record Finding(@JsonUnwrapped LeftOut leftOut, String sentence, List<Flip> flips) {
    public Finding {
      flips = List.copyOf(flips);
    }

    boolean flips(Flip.What what) {
      return flips.stream().anyMatch(flip -> flip.what() == what);
    }

    private long statuses() {
      return flips.stream().filter(flip -> flip.what() == Flip.What.PRECONDITION).count();
    }

    private static final Comparator<Finding> GRAVEST_FIRST =
        Comparator.<Finding, Boolean>comparing(finding -> !finding.flips(Flip.What.VERDICT))
            .thenComparing(Comparator.comparingLong(Finding::statuses).reversed())
            .thenComparing(finding -> finding.flips().get(0).what())
            .thenComparing(finding -> finding.leftOut().what())
            .thenComparing(finding -> finding.leftOut().of());
  }

  /** Leaves out each fact, origin, source, evidence and grade; no two times the same facts. */
  public static Robustness of(DecisionMaker maker, DecisionRequest request, Progress progress) {
    Evaluation evaluation = maker.evaluate(request);
    NearbyDecisions rerun = NearbyDecisions.of(maker, evaluation);
    int bound = rerun.cheap() ? MAX_RERUNS : MAX_DECISIONS;
    List<LeftOut> omissions = Omissions.of(request.facts());
    ChangeSentence facts = new ChangeSentence(MovingParties.of(evaluation), request.facts());
    Map<String, String> words = new HashMap<>();
    request.facts().forEach(fact -> words.put(fact.id(), facts.fact(fact)));
    PhraseBook book = maker.rulebook().phrases();
    FlipSentence sentence = new FlipSentence(maker.rulebook());
    Map<List<String>, List<Flip>> decided = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    int tried = 0;
    for (LeftOut omission : omissions) {
      List<Flip> flips = decided.get(omission.facts());
      if (flips == null) {
        if (decided.size() >= bound) {
          break;
        }
        flips = Flip.between(rerun.outline(), rerun.of(without(omission, request)));
        decided.put(omission.facts(), flips);
      }
      if (!flips.isEmpty()) {
        findings.add(
            new Finding(
                omission,
                book.say(
                    "counterfactual.omission.flips",
                    "without",
                    omission.sentence(words.getOrDefault(omission.of(), ""), book),
                    "flip",
                    sentence.of(flips.get(0))),
                flips));
      }
      progress.at(++tried, omissions.size());
    }
    findings.sort(Finding.GRAVEST_FIRST);
    return new Robustness(
        rerun.outline(),
        carrying(findings, Set.of(Flip.What.VERDICT)),
        carrying(findings, Set.of(Flip.What.DELAY, Flip.What.DELAYING_PARTY)),
        findings,
        tried,
        decided.size(),
        tried == omissions.size()
            ? Optional.empty()
            : Optional.of(
                book.say(
                    "counterfactual.omission.cut",
                    "left",
                    omissions.size() - tried,
                    "all",
                    omissions.size())),
        request.notes());
  }

  private static List<Fact> without(LeftOut omission, DecisionRequest request) {
    Set<String> gone = new HashSet<>(omission.facts());
    return request.facts().stream().filter(fact -> !gone.contains(fact.id())).toList();
  }

  private static List<String> carrying(List<Finding> findings, Set<Flip.What> what) {
    return findings.stream()
        .filter(finding -> finding.leftOut().what() == LeftOut.What.FACT)
        .filter(finding -> what.stream().anyMatch(finding::flips))
        .map(finding -> finding.leftOut().of())
        .sorted()
        .toList();
  }
}
