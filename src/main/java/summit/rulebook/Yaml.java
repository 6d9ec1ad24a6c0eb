package summit.rulebook;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.language.syntax.Position;

/** Reads the YAML files of a rulebook; JSON is YAML too. */
public final class Yaml {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Pattern TWICE = Pattern.compile("^Duplicate .*?[\"'](.+)[\"']");

  private Yaml() {}

  /** The document; missing, with a problem added, when it cannot be read. */
  public static JsonNode read(SourceFile file, List<RuleProblem> problems) {
    try {
      return MAPPER.readTree(file.text());
    } catch (JsonProcessingException unreadable) {
      JsonLocation location = unreadable.getLocation();
      Position at =
          location == null
              ? start(file)
              : new Position(
                  file.path(),
                  Math.max(1, location.getLineNr()),
                  Math.max(1, location.getColumnNr()),
                  Math.max(1, location.getLineNr()),
                  Math.max(1, location.getColumnNr()));
      problems.add(
          RuleProblem.of(ProblemCode.BAD_YAML, at, explained(unreadable.getOriginalMessage())));
      return MissingNode.getInstance();
    }
  }

  private static String explained(String found) {
    Matcher twice = TWICE.matcher(found);
    return twice.find()
        ? twice.group(1) + " stands here twice; keep one"
        : "this is not readable YAML: " + found;
  }

  static Position start(SourceFile file) {
    return new Position(file.path(), 1, 1, 1, 1);
  }
}
