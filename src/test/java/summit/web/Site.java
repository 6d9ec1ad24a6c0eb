package summit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import summit.packaged.Server;

/** The packaged server over a copy of the shipped rules, and a browser to visit it with. */
final class Site implements AutoCloseable {
  private static final Path SHIPPED = Path.of("rules");

  private final Chromium chromium;
  private final Path scratch;
  private final Path rules;
  private final Server server;

  Site() {
    this.chromium = Chromium.launch();
    try {
      this.scratch = Files.createTempDirectory("site");
      this.rules = scratch.resolve("rules");
      copy(SHIPPED, rules);
      this.server = Server.start(rules, scratch);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }

  Visitor visitor() {
    return new Visitor(chromium.browser(), address() + "/");
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** What the server has logged so far. */
  String log() throws IOException {
    return server.log();
  }

  /** Waits until so many analyses are at work. */
  void awaitAnalyses(int count) throws Exception {
    server.awaitCalls("analyses", count);
  }

  /** The folder that edits reach; the shipped one is never touched. */
  Path rules() {
    return rules;
  }

  @Override
  public void close() throws IOException {
    server.close();
    chromium.close();
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
