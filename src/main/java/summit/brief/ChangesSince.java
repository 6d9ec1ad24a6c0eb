package summit.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import summit.counterfactual.comparison.Flip;
import summit.decision.answer.Decision.FactAnswer;

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
    lines.add(
        flipped.isEmpty() ? "No verdict and no status." : WordCount.capital(flipped) + more());
    Set<String> known =
        material.earlier().facts().stream().map(FactAnswer::id).collect(Collectors.toSet());
    long fresh =
        material.decision().facts().stream().filter(fact -> !known.contains(fact.id())).count();
    if (fresh > 0) {
      lines.add(fresh + (fresh == 1 ? " new fact counts." : " new facts count."));
    }
    return Section.of("Changed since " + WordCount.day(material.earlier().asOf()), lines);
  }

  private String more() {
    int left = material.flips().size() - FLIPS;
    return left > 0 ? "; " + left + " more." : ".";
  }

  private String flip(Flip flip) {
    String of =
        switch (flip.what()) {
          case VERDICT -> "verdict";
          case SUPPORTED_AMBITION -> "supported ambition";
          case READINESS -> "readiness for " + WordCount.plain(flip.of());
          case PRECONDITION -> pen.title(flip.of()).toLowerCase(Locale.ENGLISH);
          case DELAY -> "delay";
          case DELAYING_PARTY -> "delaying party";
        };
    return of + ": " + said(flip.from()) + " → " + said(flip.to());
  }

  private String said(String value) {
    return value.isEmpty() ? "none" : pen.say(WordCount.plain(value));
  }
}
