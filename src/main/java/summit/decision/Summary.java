package summit.decision;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a few lines what is decided, always with the level. */
final class Summary {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** More titles than this are only counted: a summary is read at one look. */
  private static final int NAMED = 10;

  private final LocalDate asOf;
  private final int horizonDays;
  private final Level level;

  Summary(LocalDate asOf, int horizonDays, Level level) {
    this.asOf = asOf;
    this.horizonDays = horizonDays;
    this.level = level;
  }

  String of(
      Verdict verdict, Map<Level, Readiness> readiness, List<PreconditionAnswer> preconditions) {
    List<String> blocking = titles(preconditions, Status.BLOCKING);
    List<String> unknown = titles(preconditions, Status.UNKNOWN);
    return Stream.of(
            "As of "
                + DAY.format(asOf)
                + ", "
                + MeetingWords.sentence(verdict, level, horizonDays)
                + ".",
            levels(readiness),
            named("Blocking: ", blocking),
            named("Unknown: ", unknown))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String levels(Map<Level, Readiness> readiness) {
    List<String> levels =
        readiness.entrySet().stream()
            .filter(entry -> entry.getKey() != Level.CONTACT)
            .map(entry -> words(entry.getValue()) + " for " + MeetingWords.of(entry.getKey()))
            .toList();
    return levels.isEmpty() ? "" : "If held now: " + String.join("; ", levels) + ".";
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String named(String what, List<String> titles) {
    if (titles.isEmpty()) {
      return "";
    }
    return what
        + (titles.size() > NAMED ? titles.size() + " preconditions" : Wording.list(titles))
        + ".";
  }

  private static List<String> titles(List<PreconditionAnswer> preconditions, Status status) {
    return preconditions.stream()
        .filter(answer -> answer.status() == status)
        .map(answer -> answer.title().toLowerCase(Locale.ENGLISH))
        .toList();
  }
}
