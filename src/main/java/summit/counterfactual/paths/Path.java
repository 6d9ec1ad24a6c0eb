package summit.counterfactual.paths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import summit.counterfactual.change.FactChange;
import summit.counterfactual.comparison.Flip;
import summit.decision.meeting.Verdict;

/**
 * A set of changes that reaches the target, none of which can be left out.
 *
 * @param changes as they can be posted
 * @param sentences a sentence for each change, in the same order
 * @param parties codes of those who must move
 * @param verdict what is decided once the changes are made
 * @param flips all that is decided otherwise
 * @param alike sets of changes on the same idea, such as another venue; at most a few are listed
 * @param alikeCount how many there are
 * @param makeHappen the changes that are acts: who does each, and what to ask them for
 * @param findOut the changes that are answers to open questions
 */
public record Path(
    List<FactChange> changes,
    List<String> sentences,
    List<String> parties,
    int size,
    double cost,
    Verdict verdict,
    List<Flip> flips,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<FactChange>> alike,
    int alikeCount,
    List<Act> makeHappen,
    List<OpenAnswer> findOut) {
  public Path {
    changes = List.copyOf(changes);
    sentences = List.copyOf(sentences);
    parties = List.copyOf(parties);
    flips = List.copyOf(flips);
    makeHappen = List.copyOf(makeHappen);
    findOut = List.copyOf(findOut);
    alike = alike.stream().map(List::copyOf).toList();
  }
}
