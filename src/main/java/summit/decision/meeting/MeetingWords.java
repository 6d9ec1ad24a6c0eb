package summit.decision.meeting;

import summit.facts.phrases.PhraseBook;

/** How levels of a meeting and verdicts on it are said. */
public final class MeetingWords {
  private final PhraseBook book;

  public MeetingWords(PhraseBook book) {
    this.book = book;
  }

  /** A meeting of a level, such as "an exploratory meeting". */
  public String of(Level level) {
    return book.say("meeting", level);
  }

  /** What is decided, as a sentence without its end. */
  public String sentence(Verdict verdict, Level level, int horizonDays) {
    return book.say("verdict", verdict, "meeting", of(level), "days", horizonDays);
  }
}
