package summit.counterfactual.comparison;

import java.util.Locale;
import java.util.Optional;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** Says a flip in one plain sentence. */
public final class FlipSentence {
  private final Rulebook rulebook;

  /**
   * @param rulebook knows the titles of preconditions
   */
  public FlipSentence(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Such as "The verdict goes from possible not imminent to blocked". */
  public String of(Flip flip) {
    return what(flip) + " goes from " + words(flip.from()) + " to " + words(flip.to());
  }

  private String what(Flip flip) {
    return switch (flip.what()) {
      case VERDICT -> "The verdict";
      case SUPPORTED_AMBITION -> "The highest level that a meeting supports";
      case READINESS -> "The readiness for a meeting at level " + words(flip.of());
      case PRECONDITION -> "\"" + title(flip.of()) + "\"";
      case DELAY -> "The attribution of delay";
      case DELAYING_PARTY -> "The party that delay is attributed to";
    };
  }

  private String title(String precondition) {
    Optional<String> title = rulebook.precondition(precondition).map(Precondition::title);
    return title.orElse(precondition);
  }

  /** Party codes stay as they are: only words of our own lists have a lower case. */
  private static String words(String value) {
    if (value.isEmpty()) {
      return "none";
    }
    return value.length() > 2 ? value.toLowerCase(Locale.ROOT).replace('_', ' ') : value;
  }
}
