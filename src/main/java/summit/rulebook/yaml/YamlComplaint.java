package summit.rulebook.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

/** Says why a file is no YAML, and what to do. */
final class YamlComplaint {
  private static final Pattern NO_ANCHOR = Pattern.compile("found undefined alias (.+)");

  private YamlComplaint() {}

  static RuleProblem of(YAMLException unreadable, SourceFile file) {
    if (unreadable instanceof MarkedYAMLException marked) {
      String what = String.valueOf(marked.getProblem());
      if (what.contains("stream end") || what.contains("end of stream")) {
        return problem(
            place(file, file.text().stripTrailing().length()),
            "this is not readable YAML: the file ends here while a bracket or quote is open");
      }
      return problem(
          Optional.ofNullable(marked.getProblemMark())
              .map(mark -> place(mark, file))
              .orElseGet(() -> Yaml.start(file)),
          why(what));
    }
    if (unreadable instanceof ReaderException strange) {
      return problem(
          place(file, file.text().offsetByCodePoints(0, strange.getPosition())),
          "this is not readable YAML: a control character (U+%04X) stands here; take it out"
              .formatted(strange.getCodePoint()));
    }
    return problem(
        Yaml.start(file), "this is not readable YAML: " + String.valueOf(unreadable.getMessage()));
  }

  private static String why(String problem) {
    Matcher noAnchor = NO_ANCHOR.matcher(problem);
    if (noAnchor.matches()) {
      return "*%1$s names nothing: no &%1$s stands before it".formatted(noAnchor.group(1))
          + "; put a text that begins with * in double quotes";
    }
    if (problem.contains("but found another document")) {
      return "a second document begins here (---); a file holds one, so make two files";
    }
    if (problem.contains("\\t(TAB)")) {
      return "this is not readable YAML: a tab stands here; indent with spaces";
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return "this is not readable YAML: no name can stand here; put a text that holds a colon in"
          + " double quotes, and indent the fields of one thing alike";
    }
    return "this is not readable YAML: " + problem;
  }

  private static RuleProblem problem(Position at, String message) {
    return RuleProblem.of(ProblemCode.BAD_YAML, at, message);
  }

  private static Position place(Mark mark, SourceFile file) {
    return place(file.path(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Position place(SourceFile file, int index) {
    String before = file.text().substring(0, index);
    int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    int line = 1 + (int) before.substring(0, lineStart).lines().count();
    return place(file.path(), line, before.length() - lineStart + 1);
  }

  private static Position place(String path, int line, int column) {
    return new Position(path, line, column, line, column);
  }
}
