package summit.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.cli.terminal.Lines;
import summit.cli.terminal.Palette;
import summit.facts.phrases.PlainText;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

/** The problems that a check found, as a person or a program reads them. */
public final class Findings {
  /** The page that explains each message; a heading for each code. */
  public static final String PAGES = "MESSAGES.md";

  private static final JsonMapper JSON = new JsonMapper();

  private final List<RuleProblem> problems;
  private final List<RuleProblem> remarks;
  private final Map<String, String> texts;
  private final Path folder;

  /**
   * @param remarks that make no rulebook unsound
   */
  public Findings(
      List<RuleProblem> problems,
      List<RuleProblem> remarks,
      Map<String, String> texts,
      Path folder) {
    this.problems = problems;
    this.remarks = remarks;
    this.texts = texts;
    this.folder = folder;
  }

  public void print(PrintWriter out, Palette palette) {
    problems.forEach(problem -> print(out, problem, palette));
    int files = texts.size();
    String number = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    out.println((problems.isEmpty() ? "No problem" : number) + " in " + files + " files.");
    lastSaved().ifPresent(out::println);
    if (!remarks.isEmpty()) {
      out.println();
      out.println("Words that readers still need; no decision changes by them:");
      out.println();
      remarks.forEach(remark -> print(out, remark, palette));
    }
  }

  /** Which of the files with problems was saved last: most likely the edit that broke the rest. */
  private Optional<String> lastSaved() {
    return problems.stream()
        .map(problem -> folder.resolve(problem.at().file()))
        .distinct()
        .filter(Files::exists)
        .max(Comparator.comparing(Findings::saved))
        .map(file -> "Last saved of those with problems: " + file + ", at " + saved(file) + ".");
  }

  private static Instant saved(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void print(PrintWriter out, RuleProblem problem, Palette palette) {
    Position at = problem.at();
    out.println(palette.bold(folder.resolve(at.file()) + ":" + at.line() + ":" + at.column()));
    out.println(Lines.wrap(problem.code() + ": " + problem.message(), "  "));
    line(at).ifPresent(line -> mark(out, line, at, palette));
    out.println(palette.faint("  Help: " + page(problem)));
    out.println();
  }

  /** The line as written, and carets below what is meant. */
  private static void mark(PrintWriter out, String line, Position at, Palette palette) {
    String before = line.substring(0, Math.min(at.column() - 1, line.length()));
    int last = at.endLine() == at.line() ? at.endColumn() : line.length();
    int carets = Math.max(1, Math.min(last, line.length()) - at.column() + 1);
    out.println("    " + PlainText.lines(line));
    out.println("    " + before.replaceAll("[^\t]", " ") + palette.bold("^".repeat(carets)));
  }

  private Optional<String> line(Position at) {
    return Optional.ofNullable(texts.get(at.file())).stream()
        .flatMap(String::lines)
        .skip(at.line() - 1L)
        .findFirst();
  }

  private String page(RuleProblem problem) {
    return folder.resolve(PAGES) + "#" + problem.anchor();
  }

  /** The same for a program. */
  public String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(problems.stream().map(this::shown).toList());
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Map<String, Object> shown(RuleProblem problem) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("file", folder.resolve(problem.at().file()).toString().replace('\\', '/'));
    shown.put("line", problem.at().line());
    shown.put("column", problem.at().column());
    shown.put("endLine", problem.at().endLine());
    shown.put("endColumn", problem.at().endColumn());
    shown.put("code", problem.code());
    shown.put("message", problem.message());
    shown.put("help", page(problem));
    return shown;
  }
}
