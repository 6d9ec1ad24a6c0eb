package summit.brief;

import java.util.List;
import java.util.Optional;
import summit.analysis.change.ChangeSentence;
import summit.analysis.change.Parties;
import summit.analysis.comparison.Flip;
import summit.analysis.confidence.Confidence;
import summit.analysis.paths.Path;
import summit.analysis.timeline.NextChange;
import summit.decision.Decision;

/**
 * What a brief is written from.
 *
 * @param earlier the decision on the day of the last brief
 * @param flips what has changed from then to now
 * @param shortest the best way to a better verdict
 * @param next what time alone changes next
 */
record Material(
    Decision decision,
    Decision earlier,
    List<Flip> flips,
    Trend trend,
    Parties parties,
    ChangeSentence changes,
    Optional<Path> shortest,
    Optional<NextChange> next,
    Confidence confidence) {
  Material {
    flips = List.copyOf(flips);
  }
}
