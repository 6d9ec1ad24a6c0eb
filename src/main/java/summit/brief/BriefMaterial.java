package summit.brief;

import java.util.List;
import java.util.Optional;
import summit.counterfactual.answer.InShort;
import summit.counterfactual.comparison.Flip;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.timeline.NextChange;
import summit.decision.Evaluation;
import summit.decision.answer.Decision;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.Phrases;
import summit.facts.vocabulary.Vocabulary;

/**
 * What a brief is written from.
 *
 * @param earlier the decision on the day of the last brief
 * @param flips what has changed from then to now
 * @param lifted the verdict once all that blocks it now is settled; empty where nothing does
 * @param next what time alone changes next
 */
record BriefMaterial(
    Evaluation now,
    Decision decision,
    Decision earlier,
    List<Flip> flips,
    Trend trend,
    InShort inShort,
    Optional<Verdict> lifted,
    Optional<NextChange> next,
    Confidence confidence) {
  BriefMaterial {
    flips = List.copyOf(flips);
  }

  Phrases phrases() {
    return now.phrases();
  }

  Vocabulary vocabulary() {
    return now.rulebook().vocabulary();
  }
}
