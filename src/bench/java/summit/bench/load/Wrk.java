package summit.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.bench.Command;

/** Sends as many requests as are answered, with the program wrk, on one thread. */
final class Wrk {
  private static final String PROGRAM = "wrk";
  private static final Pattern THROUGHPUT = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
  private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses|Socket errors");

  /** It counts whole seconds, and in one too few are answered to tell. */
  private static final long LEAST_SECONDS = 2;

  private static final String SCRIPT =
      """
      wrk.method = "POST"
      wrk.headers["Content-Type"] = "application/json"
      wrk.body = io.open("%s"):read("*a")
      """;

  private final Path script;
  private final Floor floor;

  /** Posts to a service; what it needs is kept in the scratch folder. */
  Wrk(Floor floor, Path scratch) throws IOException {
    this.floor = floor;
    this.script = scratch.resolve("post.lua");
    Path body = scratch.resolve("body.json");
    Files.writeString(body, floor.body(), StandardCharsets.UTF_8);
    Files.writeString(script, SCRIPT.formatted(body), StandardCharsets.UTF_8);
  }

  static boolean isInstalled() {
    return Command.exists(PROGRAM);
  }

  /** Requests a second that are answered, with so many connections at once. */
  double throughput(Endpoint endpoint, int connections, Duration time)
      throws Command.Failed, IOException, InterruptedException {
    String printed =
        Command.run(
            Path.of("").toAbsolutePath(),
            PROGRAM,
            "--threads=1",
            "--connections=" + connections,
            "--duration=" + Math.max(LEAST_SECONDS, time.toSeconds()) + "s",
            "--timeout=30s",
            "--script=" + script,
            "http://127.0.0.1:" + floor.port() + endpoint.path());
    floor.awaitQuiet();
    Matcher throughput = THROUGHPUT.matcher(printed);
    if (FAILED.matcher(printed).find() || !throughput.find()) {
      throw new IOException(endpoint.path() + " was not answered: " + printed);
    }
    return Double.parseDouble(throughput.group(1));
  }
}
