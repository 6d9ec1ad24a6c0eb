package summit.cli.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.json.JsonDocument;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.yaml.Yaml;

/**
 * A request in a file or on standard input, as JSON or YAML.
 *
 * @param name as messages call it
 */
public record RequestFile(String name, Contents contents) {
  /** The argument that means standard input. */
  static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "standard input";
  private static final String JSON = ".json";

  /** An object whose first name is in quotes was meant as JSON, whatever is wrong with it. */
  private static final Pattern QUOTED_NAME = Pattern.compile("\\A\\s*\\{\\s*\"");

  /** What has no ending to go by was meant as JSON if it begins so. */
  private static final Pattern LIKE_JSON = Pattern.compile("\\A\\s*[\\[{]");

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
        ? new RequestFile(STANDARD_INPUT_NAME, standardInput::readAllBytes)
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
      if (name.toLowerCase(Locale.ROOT).endsWith(JSON)) {
        throw refuse(name + ": " + notJson.getMessage());
      }
      String text = text(bytes);
      List<RuleProblem> problems = new ArrayList<>();
      JsonNode document = Yaml.read(new SourceFile(name, text), problems);
      if (problems.isEmpty()) {
        return document;
      }
      boolean asJson =
          name.equals(STANDARD_INPUT_NAME)
              ? LIKE_JSON.matcher(text).find()
              : QUOTED_NAME.matcher(text).find();
      throw asJson
          ? refuse(name + ": " + notJson.getMessage())
          : refuse(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
    }
  }

  /** The bytes as text; YAML in another encoding would be read as something else. */
  private String text(byte[] bytes) throws Refusal {
    boolean marked = bytes.length > 1 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
    boolean wide = marked || (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0));
    if (wide) {
      throw refuse(name + " was saved as UTF-16; save it again as UTF-8.");
    }
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (utf8.decode(in, out, true).isError()) {
      long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
      throw refuse(
          name
              + ":"
              + line
              + " holds a character that was not saved as UTF-8; save the file again with that"
              + " encoding.");
    }
    return out.flip().toString();
  }

  private static Refusal refuse(String message) {
    return new Refusal(ExitCode.BAD_INPUT, message);
  }
}
