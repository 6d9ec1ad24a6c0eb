package summit.cli.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.json.JsonDocument;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.Yaml;

/**
 * A request in a file or on standard input, as JSON or YAML.
 *
 * @param name as messages call it
 */
public record RequestFile(String name, Contents contents) {
  /** The argument that means standard input. */
  static final String STANDARD_INPUT = "-";

  /** An object whose first name is in quotes was meant as JSON, whatever is wrong with it. */
  private static final Pattern LIKE_JSON = Pattern.compile("\\A\\s*\\{\\s*\"");

  /** Reads what the file holds. */
  @FunctionalInterface
  public interface Contents {
    byte[] read() throws IOException;
  }

  public static RequestFile of(Path path) {
    return new RequestFile(path.toString(), () -> Files.readAllBytes(path));
  }

  /** The file that an argument names. */
  static RequestFile of(Path argument, InputStream standardInput) {
    return argument.toString().equals(STANDARD_INPUT)
        ? new RequestFile("standard input", standardInput::readAllBytes)
        : of(argument);
  }

  /** What it says. */
  JsonNode read() throws Refusal {
    byte[] bytes;
    try {
      bytes = contents.read();
    } catch (IOException unreadable) {
      throw refuse("The file " + name + " cannot be read.");
    }
    try {
      return JsonDocument.read(bytes);
    } catch (JsonDocument.Unreadable notJson) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      List<RuleProblem> problems = new ArrayList<>();
      JsonNode document = Yaml.read(new SourceFile(name, text), problems);
      if (problems.isEmpty()) {
        return document;
      }
      throw LIKE_JSON.matcher(text).find()
          ? refuse(name + ": " + notJson.getMessage())
          : refuse(problems.get(0).toString());
    }
  }

  private static Refusal refuse(String message) {
    return new Refusal(ExitCode.BAD_INPUT, message);
  }
}
