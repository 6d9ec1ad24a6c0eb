package summit.counterfactual.paths;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import summit.counterfactual.change.FactChange;

/**
 * What somebody is to find out: it is so or it is not, and nobody brings it about.
 *
 * @param change the answer that would help, as it can be posted
 * @param question what to ask
 * @param helps the answer that would help, in a sentence
 * @param variants other answers that would do in its place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OpenAnswer(FactChange change, String question, String helps, List<Variant> variants) {
  public OpenAnswer {
    variants = List.copyOf(variants);
  }

  /** Another answer on the same idea. */
  public record Variant(FactChange change, String question, String helps) {}
}
