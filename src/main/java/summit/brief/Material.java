package summit.brief;

import java.util.List;
import summit.analysis.change.Parties;
import summit.analysis.comparison.Flip;
import summit.decision.Decision;

/**
 * What a brief is written from.
 *
 * @param earlier the decision on the day of the last brief
 * @param flips what has changed from then to now
 */
record Material(
    Decision decision, Decision earlier, List<Flip> flips, Trend trend, Parties parties) {
  Material {
    flips = List.copyOf(flips);
  }
}
