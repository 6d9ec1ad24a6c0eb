package summit.counterfactual.paths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import summit.counterfactual.change.FactChange;

/**
 * What somebody is to do, on the day of the question or after it.
 *
 * @param change as it can be posted
 * @param who codes of those who do it
 * @param deed what they are asked for: "waive its condition on groundwork"
 * @param ask the same in a sentence: "Ask Russia to waive its condition on groundwork."
 * @param findOutFirst what to find out before asking, since it may be so already
 * @param variants other acts that would do in its place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Act(
    FactChange change,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> who,
    String deed,
    String ask,
    Optional<String> findOutFirst,
    List<Variant> variants) {
  public Act {
    who = List.copyOf(who);
    variants = List.copyOf(variants);
  }

  /** Another act on the same idea, such as to meet a condition instead of waiving it. */
  public record Variant(FactChange change, List<String> who, String deed, String ask) {
    public Variant {
      who = List.copyOf(who);
    }
  }
}
