package summit.decision.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.decision.delay.DelayLevel;

/**
 * Who is delaying, as rules concluded.
 *
 * @param primary the party that is delaying, when the level is PRIMARY
 * @param findings those that concluded the level
 */
public record Attribution(
    DelayLevel level, Optional<String> primary, List<Finding.OfDelay> findings) {
  public static Attribution of(List<Finding> findings) {
    List<Finding.OfDelay> gravest = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.OfDelay delay) {
        if (!gravest.isEmpty() && delay.level().compareTo(gravest.get(0).level()) < 0) {
          gravest.clear();
        }
        if (gravest.isEmpty() || delay.level() == gravest.get(0).level()) {
          gravest.add(delay);
        }
      }
    }
    DelayLevel level = gravest.isEmpty() ? DelayLevel.UNDETERMINED : gravest.get(0).level();
    return new Attribution(
        level,
        level == DelayLevel.PRIMARY ? Optional.of(gravest.get(0).party()) : Optional.empty(),
        gravest);
  }

  /** Each reason once, in order, as many as are listed; worked out when it is asked for. */
  public List<Reason> because() {
    return ShownReasons.of(findings).listed();
  }
}
