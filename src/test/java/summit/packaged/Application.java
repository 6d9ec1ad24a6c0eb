package summit.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged application. */
final class Application {
  static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

  private Application() {}

  /** Starts it; what it prints and logs goes to the file. */
  static Process start(Path output, Map<String, String> settings, String... arguments)
      throws IOException {
    return start(JAR, output, settings, List.of(), arguments);
  }

  /** Starts another packaging of it, with more options of the JVM. */
  static Process start(
      Path jar,
      Path output,
      Map<String, String> settings,
      List<String> options,
      String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java("java"));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().putAll(settings);
    return process.redirectOutput(output.toFile()).start();
  }

  /** A program of the JDK that runs the tests. */
  static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }
}
