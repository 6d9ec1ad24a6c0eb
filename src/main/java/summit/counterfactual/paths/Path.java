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
    int alikeCount) {
  public Path {
    changes = List.copyOf(changes);
    sentences = List.copyOf(sentences);
    parties = List.copyOf(parties);
    flips = List.copyOf(flips);
    alike = alike.stream().map(List::copyOf).toList();
  }
}
