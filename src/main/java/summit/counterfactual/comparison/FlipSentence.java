package summit.counterfactual.comparison;

import summit.decision.meeting.Level;
import summit.facts.phrases.PhraseBook;
import summit.rulebook.Precondition;
import summit.rulebook.Rulebook;

/** Says a flip in one plain sentence. */
public final class FlipSentence {
  private final Rulebook rulebook;
  private final PhraseBook book;

  /**
   * @param rulebook knows the titles of preconditions
   */
  public FlipSentence(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.book = rulebook.phrases();
  }

  /** Such as "The verdict goes from possible not imminent to blocked". */
  public String of(Flip flip) {
    return book.say(
        "counterfactual.flip.goes",
        "what",
        what(flip),
        "from",
        words(flip, flip.from()),
        "to",
        words(flip, flip.to()));
  }

  private String what(Flip flip) {
    return book.say(
        "counterfactual.flip.what",
        flip.what(),
        "level",
        flip.what() == Flip.What.READINESS ? book.words(Level.valueOf(flip.of())) : "",
        "title",
        rulebook.precondition(flip.of()).map(Precondition::title).orElse(flip.of()));
  }

  private String words(Flip flip, String value) {
    return flip.words(value, book).orElseGet(() -> book.say("counterfactual.flip.none"));
  }
}
