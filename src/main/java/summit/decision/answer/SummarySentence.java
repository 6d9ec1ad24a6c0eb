package summit.decision.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import summit.decision.meeting.Level;
import summit.decision.meeting.MeetingWords;
import summit.decision.meeting.Readiness;
import summit.decision.meeting.Status;
import summit.decision.meeting.Verdict;
import summit.facts.phrases.PhraseBook;

/** Says in a few lines what is decided, always with the level. */
public final class SummarySentence {
  /** More titles than this are only counted: a summary is read at one look. */
  private static final int NAMED = 10;

  private final PhraseBook book;
  private final MeetingWords meetings;
  private final LocalDate asOf;
  private final int horizonDays;
  private final Level level;

  public SummarySentence(PhraseBook book, LocalDate asOf, int horizonDays, Level level) {
    this.book = book;
    this.meetings = new MeetingWords(book);
    this.asOf = asOf;
    this.horizonDays = horizonDays;
    this.level = level;
  }

  public String of(
      Verdict verdict, Map<Level, Readiness> readiness, List<PreconditionAnswer> preconditions) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        book.say(
            "decision.summary",
            "day",
            book.day(asOf),
            "verdict",
            meetings.sentence(verdict, level, horizonDays)));
    levels(readiness, sentences);
    named(preconditions, Status.BLOCKING, sentences);
    named(preconditions, Status.UNKNOWN, sentences);
    return String.join(" ", sentences);
  }

  private void levels(Map<Level, Readiness> readiness, List<String> sentences) {
    List<String> levels = new ArrayList<>();
    readiness.forEach(
        (level, ready) -> {
          if (level != Level.CONTACT) {
            levels.add(
                book.say("decision.level", "readiness", ready, "meeting", meetings.of(level)));
          }
        });
    if (!levels.isEmpty()) {
      sentences.add(book.say("decision.levels", "levels", String.join("; ", levels)));
    }
  }

  private void named(
      List<PreconditionAnswer> preconditions, Status status, List<String> sentences) {
    List<String> titles = titles(preconditions, status);
    if (!titles.isEmpty()) {
      String said =
          titles.size() > NAMED
              ? book.say("decision.many", "count", titles.size())
              : book.list(titles);
      sentences.add(book.say("decision.named", status, "titles", said));
    }
  }

  private static List<String> titles(List<PreconditionAnswer> preconditions, Status status) {
    List<String> titles = new ArrayList<>();
    for (PreconditionAnswer answer : preconditions) {
      if (answer.status() == status) {
        titles.add(answer.title().toLowerCase(Locale.ENGLISH));
      }
    }
    return titles;
  }
}
