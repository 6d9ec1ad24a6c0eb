package summit.brief;

import java.util.List;
import summit.counterfactual.confidence.Confidence;
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
            confidence
                .weakest()
                .map(weakest -> Phrases.sentence(weakest.sentence(pen.book())))
                .orElseGet(() -> pen.say("brief.confidence.solid"))));
  }
}
