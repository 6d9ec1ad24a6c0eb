package summit.brief;

import java.util.List;
import summit.counterfactual.confidence.Confidence;
import summit.counterfactual.confidence.EvidenceStrength;
import summit.facts.phrases.Phrases;

/** How far the answer can be relied on, and on what it rests least. */
final class HowSure {
  private final Confidence confidence;
  private final BriefText pen;

  HowSure(Confidence confidence, BriefText pen) {
    this.confidence = confidence;
    this.pen = pen;
  }

  Section write() {
    return Section.of(
        pen.say("brief.confidence.heading"),
        List.of(
            pen.book().say("brief.confidence", confidence.degree()),
            confidence.decisive().stream()
                .filter(ground -> !ground.solid())
                .min(EvidenceStrength.WEAKEST_FIRST)
                .map(this::weakest)
                .orElseGet(() -> pen.say("brief.confidence.solid"))));
  }

  private String weakest(EvidenceStrength ground) {
    return pen.say(
        "brief.confidence.weakest",
        "title",
        Phrases.uncapital(ground.title()),
        "because",
        ground.because());
  }
}
