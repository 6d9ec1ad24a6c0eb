package summit.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;
import summit.rulebook.yaml.UnreadFile;
import summit.rulebook.yaml.Yaml;

/** Whether a file can be read as text at all; otherwise nothing else need be said of it. */
public final class FileLegibility {
  /** Beyond what any reader of the rulebook takes; a million bytes hold at least as many. */
  static final int MAX_CHARACTERS = 250_000;

  /** How many bytes of a file are read: enough to see that it is too large. */
  public static final int MAX_BYTES = 4 * MAX_CHARACTERS + 4;

  /** What stands in a text for bytes that are not UTF-8. */
  private static final char NOT_UTF_8 = '\ufffd';

  /** Every second byte of English text in UTF-16. */
  private static final char NUL = '\0';

  private static final Pattern MAC_LINE_END = Pattern.compile("\\r(?!\\n)");

  private FileLegibility() {}

  static List<RuleProblem> problems(List<SourceFile> files) {
    return files.stream().flatMap(file -> problem(file).stream()).toList();
  }

  private static Optional<RuleProblem> problem(SourceFile file) {
    Optional<RuleProblem> unread = UnreadFile.problem(file);
    if (unread.isPresent()) {
      return unread;
    }
    if (file.text().length() > MAX_CHARACTERS) {
      return Optional.of(
          RuleProblem.of(
              ProblemCode.TOO_LARGE,
              Yaml.start(file),
              "the file has more than " + MAX_CHARACTERS + " characters; split it by idea"));
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
