package summit.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

/** Problems in the form that code review tools show beside the lines: SARIF 2.1.0, by OASIS. */
public final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final JsonMapper JSON = new JsonMapper();

  private Sarif() {}

  /** The file's bytes; places are relative to where the folder is, as the command was given it. */
  public static byte[] write(List<RuleProblem> problems, Path folder)
      throws JsonProcessingException {
    List<ProblemCode> codes =
        Stream.of(ProblemCode.values())
            .filter(code -> problems.stream().anyMatch(each -> each.code().equals(code.name())))
            .toList();
    Map<String, Object> driver =
        Map.of("name", "summit check", "rules", codes.stream().map(Sarif::rule).toList());
    Map<String, Object> run =
        Map.of(
            "tool",
            Map.of("driver", driver),
            "columnKind",
            "utf16CodeUnits",
            "results",
            problems.stream().map(problem -> result(problem, codes, folder)).toList());
    return JSON.writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(
            new TreeMap<>(Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))));
  }

  private static Map<String, Object> rule(ProblemCode code) {
    return Map.of(
        "id",
        code.name(),
        "shortDescription",
        Map.of("text", code.title()),
        "help",
        Map.of("text", code.help()),
        "defaultConfiguration",
        Map.of("level", "error"));
  }

  private static Map<String, Object> result(
      RuleProblem problem, List<ProblemCode> codes, Path folder) {
    Map<String, Object> place =
        Map.of(
            "artifactLocation",
            Map.of("uri", uri(folder.resolve(problem.at().file()))),
            "region",
            region(problem.at()));
    return Map.of(
        "ruleId",
        problem.code(),
        "ruleIndex",
        codes.indexOf(ProblemCode.valueOf(problem.code())),
        "level",
        "error",
        "message",
        Map.of("text", problem.message()),
        "locations",
        List.of(Map.of("physicalLocation", place)));
  }

  /** The end is the column after the last one. */
  private static Map<String, Object> region(Position at) {
    return Map.of(
        "startLine",
        at.line(),
        "startColumn",
        at.column(),
        "endLine",
        at.endLine(),
        "endColumn",
        at.endColumn() + 1);
  }

  private static String uri(Path path) {
    try {
      return new URI(null, null, path.normalize().toString().replace('\\', '/'), null).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
