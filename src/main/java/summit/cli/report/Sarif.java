package summit.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

/** Problems in the form that code review tools show beside the lines: SARIF 2.1.0, by OASIS. */
public final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** Always in one order, so that reports can be compared. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  /** What stands for itself in a path. */
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()*+,;=@";

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
        .writeValueAsBytes(Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
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

  /** A reference as RFC 3986 has it, whatever the names of files and folders hold. */
  private static String uri(Path path) {
    StringBuilder uri = new StringBuilder();
    for (byte each : path.normalize().toString().replace('\\', '/').getBytes(UTF_8)) {
      if (each > 0 && PLAIN.indexOf(each) >= 0) {
        uri.append((char) each);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return uri.toString();
  }
}
