package summit.brief;

import java.util.List;
import java.util.Optional;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.paths.Path;
import summit.counterfactual.timeline.NextChange;
import summit.decision.answer.Decision;
import summit.facts.phrases.Phrases;

/**
 * What a brief is written from.
 *
 * @param earlier the decision on the day of the last brief
 * @param flips what has changed from then to now
 * @param principals codes of those whom the meeting brings together
 * @param shortest the best way to a better verdict
 * @param next what time alone changes next
 */
record BriefMaterial(
    Decision decision,
    Decision earlier,
    List<Flip> flips,
    Trend trend,
    Phrases phrases,
    List<String> principals,
    Optional<Path> shortest,
    Optional<NextChange> next,
    Confidence confidence) {
  BriefMaterial {
    flips = List.copyOf(flips);
    principals = List.copyOf(principals);
  }
}
