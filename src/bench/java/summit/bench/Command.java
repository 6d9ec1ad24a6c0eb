package summit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that a study needs besides Java. */
public final class Command {
  private static final long MINUTES = 10;
  private static final int LAST_LINES = 20;

  private Command() {}

  /** The program did not start, took too long, or said that it failed. */
  public static final class Failed extends Exception {
    private static final long serialVersionUID = 1;

    Failed(String message) {
      super(message);
    }
  }

  /** Whether a program can be called by its name. */
  public static boolean exists(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":", -1)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Runs a program to its end and returns what it printed. */
  public static String run(Path folder, String... command)
      throws Failed, IOException, InterruptedException {
    Path log = Files.createTempFile("summit-bench", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      String printed = Files.readString(log, StandardCharsets.UTF_8);
      if (!ended || process.exitValue() != 0) {
        throw new Failed(
            String.join(" ", command)
                + (ended ? " failed: " : " took over " + MINUTES + " minutes: ")
                + end(printed));
      }
      return printed;
    } finally {
      Files.delete(log);
    }
  }

  /** Runs the Maven that runs the benchmarks. */
  public static void maven(String... arguments) throws Failed, IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("bench.maven", "mvn"));
    command.addAll(List.of("-q", "-B", "-ntp"));
    command.addAll(List.of(arguments));
    run(Path.of("").toAbsolutePath(), command.toArray(String[]::new));
  }

  private static String end(String printed) {
    List<String> lines = printed.lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }
}
