package summit.counterfactual.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import summit.counterfactual.comparison.Flip;

/**
 * Something that flips on a day.
 *
 * @param sentence the flip in words
 * @param because what turned on that day without which it would not have flipped
 */
public record DatedFlip(@JsonUnwrapped Flip flip, String sentence, List<String> because) {
  public DatedFlip {
    because = List.copyOf(because);
  }
}
