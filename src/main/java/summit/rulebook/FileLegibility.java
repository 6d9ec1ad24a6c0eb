package summit.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summit.bounds.Bound;
import summit.language.SourceFile;
import summit.language.SourceFile.Unread;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;
import summit.rulebook.yaml.UnreadFile;

/** Whether a file can be read as text at all; otherwise nothing else need be said of it. */
public final class FileLegibility {
  /** Enough to see what is wrong with a folder; others are counted. */
  private static final int MOST_NAMED = 50;

  /** As UTF-8 writes a character at most, of those that a text counts as one. */
  private static final int BYTES_A_CHARACTER = 3;

  /** What stands in a text for bytes that are not UTF-8. */
  private static final char NOT_UTF_8 = '\ufffd';

  /** Every second byte of English text in UTF-16. */
  private static final char NUL = '\0';

  private static final Pattern MAC_LINE_END = Pattern.compile("\\r(?!\\n)");

  private FileLegibility() {}

  static List<RuleProblem> problems(List<SourceFile> files) {
    List<RuleProblem> problems = files.stream().flatMap(file -> problem(file).stream()).toList();
    if (problems.isEmpty()) {
      return tooMuch(
          files,
          Bound.RULE_FILES,
          Bound.RULE_BYTES,
          Unread.ONE_FILE_TOO_MANY,
          Unread.LARGE_AMONG_TOO_MUCH);
    }
    if (problems.size() <= MOST_NAMED) {
      return problems;
    }
    RuleProblem first = problems.get(MOST_NAMED);
    String others = (problems.size() - MOST_NAMED) + " more files cannot be read, this one first";
    return Stream.concat(
            problems.stream().limit(MOST_NAMED),
            Stream.of(new RuleProblem(first.code(), first.at(), others)))
        .toList();
  }

  /** What is wrong with a file that is there or sent and cannot be taken at all. */
  public static Optional<RuleProblem> refusal(SourceFile file) {
    return UnreadFile.problem(file)
        .or(
            () ->
                isTooLarge(file.text())
                    ? UnreadFile.problem(SourceFile.unread(file.path(), Unread.TOO_LARGE))
                    : Optional.empty());
  }

  /** What is wrong with cases that are too many, or too large together, to be read again. */
  public static List<RuleProblem> ofCases(List<SourceFile> cases) {
    return tooMuch(
        cases, Bound.CASES, Bound.CASE_BYTES, Unread.ONE_CASE_TOO_MANY, Unread.NO_ROOM_FOR_CASE);
  }

  private static List<RuleProblem> tooMuch(
      List<SourceFile> files, Bound many, Bound large, Unread tooMany, Unread tooLarge) {
    if (files.size() > many.value()) {
      return unread(files.get(many.count()), tooMany);
    }
    long bytes = files.stream().mapToLong(file -> bytes(file.text())).sum();
    return bytes > large.value()
        ? files.stream()
            .max(Comparator.comparing(file -> file.text().length()))
            .map(largest -> unread(largest, tooLarge))
            .orElse(List.of())
        : List.of();
  }

  private static List<RuleProblem> unread(SourceFile file, Unread why) {
    return UnreadFile.problem(SourceFile.unread(file.path(), why)).stream().toList();
  }

  /** Counted without a copy, since there may be many. */
  private static long bytes(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      bytes += one < 0x80 ? 1 : one < 0x800 ? 2 : Character.isSurrogate(one) ? 2 : 3;
    }
    return bytes;
  }

  private static boolean isTooLarge(String text) {
    long most = Bound.RULE_FILE_BYTES.value();
    return text.length() > most
        || ((long) text.length() * BYTES_A_CHARACTER > most && bytes(text) > most);
  }

  private static Optional<RuleProblem> problem(SourceFile file) {
    Optional<RuleProblem> refused = refusal(file);
    if (refused.isPresent()) {
      return refused;
    }
    if (file.text().indexOf(NUL) >= 0) {
      return strange(file, 0, "the file was saved as UTF-16; save it again as UTF-8");
    }
    int at = file.text().indexOf(NOT_UTF_8);
    if (at >= 0) {
      return strange(
          file,
          at,
          "this character was not saved as UTF-8; save the file again with that encoding");
    }
    Matcher macLineEnd = MAC_LINE_END.matcher(file.text());
    return RulebookReader.isDrl(file) && macLineEnd.find()
        ? strange(
            file,
            macLineEnd.start(),
            "this line ends as on old Macs, with a carriage return (CR) alone, which Drools takes"
                + " for no line end; save the file with the line ends LF (Unix) or CRLF (Windows)")
        : Optional.empty();
  }

  private static Optional<RuleProblem> strange(SourceFile file, int at, String message) {
    return Optional.of(RuleProblem.of(ProblemCode.STRANGE_CHARACTER, place(file, at), message));
  }

  private static Position place(SourceFile file, int at) {
    String before = file.text().substring(0, at);
    int line = (int) before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
    int column = at - before.lastIndexOf('\n');
    return new Position(file.path(), line, column, line, column + 1);
  }
}
