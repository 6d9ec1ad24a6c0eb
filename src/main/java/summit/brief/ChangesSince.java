package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import summit.counterfactual.comparison.Flip;
import summit.decision.answer.Decision.FactAnswer;
import summit.facts.phrases.Phrases;

/** What has changed since an earlier day. */
final class ChangesSince {
  /** The gravest says enough; the others are counted. */
  private static final int FLIPS = 1;

  private final BriefMaterial material;
  private final BriefText pen;

  ChangesSince(BriefMaterial material, BriefText pen) {
    this.material = material;
    this.pen = pen;
  }

  Section write() {
    List<String> lines = new ArrayList<>();
    String flipped =
        material.flips().stream().limit(FLIPS).map(this::flip).collect(Collectors.joining("; "));
    lines.add(flipped.isEmpty() ? pen.say("brief.changes.none") : more(flipped));
    Set<String> known =
        material.earlier().facts().stream().map(FactAnswer::id).collect(Collectors.toSet());
    long fresh =
        material.decision().facts().stream().filter(fact -> !known.contains(fact.id())).count();
    if (fresh > 0) {
      lines.add(pen.book().count("brief.changes.facts", fresh));
    }
    return Section.of(
        pen.say("brief.changes.heading", "day", pen.book().day(material.earlier().asOf())), lines);
  }

  private String more(String flipped) {
    int left = material.flips().size() - FLIPS;
    return left > 0
        ? pen.say("brief.changes.more", "flip", flipped, "count", left)
        : pen.say("brief.changes.first", "flip", flipped);
  }

  private String flip(Flip flip) {
    return pen.say(
        "brief.changes.flip",
        "what",
        Phrases.uncapital(pen.flipped(flip)),
        "from",
        pen.said(flip, flip.from()),
        "to",
        pen.said(flip, flip.to()));
  }
}
