package summit.bench.peers;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import summit.bench.Command;

/**
 * Peers in a process of their own, which measures itself: a round for each line that it is sent.
 */
final class PeerProcess implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path SOURCES = Path.of("src", "bench", "peers");
  private static final Path NODE = Path.of("target", "bench-node");
  private static final Path JAVA = Path.of("target", "bench-peers");

  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter rounds;
  private final Map<String, String> faults;

  private PeerProcess(ProcessBuilder command) throws IOException {
    this.process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.rounds = process.outputWriter(StandardCharsets.UTF_8);
    this.faults = JSON.readValue(line(), new TypeReference<Map<String, String>>() {});
  }

  /** The engines of the npm registry, which is asked for them in the build folder. */
  static PeerProcess ofNode() throws Command.Failed, IOException, InterruptedException {
    Files.createDirectories(NODE);
    try (Stream<Path> files = Files.list(SOURCES.resolve("node"))) {
      for (Path file : files.toList()) {
        Files.copy(file, NODE.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Command.run(NODE, "npm", "install");
    ProcessBuilder node = new ProcessBuilder("node", "peers.mjs").directory(NODE.toFile());
    node.environment().put("PEERS", FactSet.FOLDER.toAbsolutePath().toUri().toString());
    return new PeerProcess(node);
  }

  /** The engines of the Java world, built by a build of their own. */
  static PeerProcess ofJava() throws Command.Failed, IOException, InterruptedException {
    Command.maven("-f", SOURCES.resolve("pom.xml").toString(), "process-classes");
    return new PeerProcess(
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            JAVA.resolve("classes") + ":" + JAVA.resolve("lib") + "/*",
            "summit.peers.Peers",
            FactSet.FOLDER.toString()));
  }

  /** What each of them decides otherwise than it must; empty for nothing. */
  Map<String, String> faults() {
    return faults;
  }

  /** Microseconds of processor time for a decision, by peer. */
  Map<String, Double> round(Duration turn) throws IOException {
    rounds.write(turn.toMillis() + "\n");
    rounds.flush();
    return JSON.readValue(line(), new TypeReference<Map<String, Double>>() {});
  }

  private String line() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("a process of the peers ended; start it by hand to see why");
    }
    return line;
  }

  /** They end once they are sent nothing any more. */
  @Override
  public void close() throws IOException {
    rounds.close();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopping) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
