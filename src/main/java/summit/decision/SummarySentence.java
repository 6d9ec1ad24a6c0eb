package summit.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in a few lines what is decided, always with the level. */
final class SummarySentence {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** More titles than this are only counted: a summary is read at one look. */
  private static final int NAMED = 10;

  private final LocalDate asOf;
  private final int horizonDays;
  private final Level level;

  SummarySentence(LocalDate asOf, int horizonDays, Level level) {
    this.asOf = asOf;
    this.horizonDays = horizonDays;
    this.level = level;
  }

  String of(
      Verdict verdict, Map<Level, Readiness> readiness, List<PreconditionAnswer> preconditions) {
    List<String> blocking = titles(preconditions, Status.BLOCKING);
    List<String> unknown = titles(preconditions, Status.UNKNOWN);
    return "As of "
        + DAY.format(asOf)
        + ", "
        + MeetingWords.sentence(verdict, level, horizonDays)
        + "."
        + levels(readiness)
        + named("Blocking", blocking)
        + named("Unknown", unknown);
  }

  private static String levels(Map<Level, Readiness> readiness) {
    List<String> levels = new ArrayList<>();
    readiness.forEach(
        (level, ready) -> {
          if (level != Level.CONTACT) {
            levels.add(words(ready) + " for " + MeetingWords.of(level));
          }
        });
    return levels.isEmpty() ? "" : " If held now: " + String.join("; ", levels) + ".";
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String named(String what, List<String> titles) {
    if (titles.isEmpty()) {
      return "";
    }
    return " "
        + what
        + ": "
        + (titles.size() > NAMED ? titles.size() + " preconditions" : Wording.list(titles))
        + ".";
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
