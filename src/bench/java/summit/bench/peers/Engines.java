package summit.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import summit.bench.Command;
import summit.bench.MeasuredProcess;

/** Engines of others, each kind in a process of its own. */
final class Engines {
  private static final Path SOURCES = Path.of("src", "bench", "peers");
  private static final Path NODE = Path.of("target", "bench-node");
  private static final Path JAVA = Path.of("target", "bench-peers");

  private Engines() {}

  /** The engines of the npm registry, which is asked for them in the build folder. */
  static MeasuredProcess ofNode() throws Command.Failed, IOException, InterruptedException {
    Files.createDirectories(NODE);
    try (Stream<Path> files = Files.list(SOURCES.resolve("node"))) {
      for (Path file : files.toList()) {
        Files.copy(file, NODE.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Command.run(NODE, "npm", "install");
    ProcessBuilder node = new ProcessBuilder("node", "peers.mjs").directory(NODE.toFile());
    node.environment().put("PEERS", FactSet.FOLDER.toAbsolutePath().toUri().toString());
    return new MeasuredProcess(node);
  }

  /** The engines of the Java world, built by a build of their own. */
  static MeasuredProcess ofJava() throws Command.Failed, IOException, InterruptedException {
    Command.maven("-f", SOURCES.resolve("pom.xml").toString(), "process-classes");
    return new MeasuredProcess(
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            JAVA.resolve("classes") + ":" + JAVA.resolve("lib") + "/*",
            "summit.peers.Peers",
            FactSet.FOLDER.toString()));
  }
}
