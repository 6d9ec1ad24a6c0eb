package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import summit.contract.DescribedCalls;

/** Clients that are made from the description which the service gives of itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsIT {
  private static final Path SOURCES = Path.of("src/clients");
  private static final Path MADE = Path.of("target/clients");
  private static final Path DESCRIPTION = MADE.resolve("openapi.json");
  private static final long MINUTES = 8;

  private final Server server;

  /** One for both; they edit a copy of the rules. */
  ClientsIT(@TempDir Path scratch) throws IOException, InterruptedException {
    Path rules = scratch.resolve("rules");
    copy(Path.of("rules"), rules);
    this.server = Server.start(rules, scratch);
  }

  @BeforeAll
  void writeTheDescription() throws IOException, InterruptedException {
    Files.createDirectories(MADE);
    Files.writeString(DESCRIPTION, server.get("/q/openapi?format=json").body());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aTypeScriptClientCompilesStrictlyAndCallsEveryOperation() throws Exception {
    Path program = MADE.resolve("typescript");
    copy(SOURCES.resolve("typescript"), program);
    needed("npm", "Node.js is not installed, so no TypeScript client is made.");

    run(program, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    run(program, "npx", "openapi-typescript", "../openapi.json", "--output", "api.d.ts");
    run(program, "npx", "tsc", "--project", ".");
    List<String> called = run(program, "node", "built/everyCall.js", address());

    assertThat(new TreeSet<>(called))
        .containsAll(
            new DescribedCalls(new ObjectMapper().readTree(DESCRIPTION.toFile()))
                .all().stream().map(call -> call.method() + " " + call.template()).toList());
  }

  /** Its own test says whether every operation was called. */
  @Test
  void aJavaClientCompilesStrictlyAndCallsEveryOperation() throws Exception {
    String maven = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
    needed(maven, "Maven is not where it is said to be, so no Java client is made.");

    List<String> said =
        run(
            Path.of("."),
            maven,
            "-B",
            "-ntp",
            "-f",
            SOURCES.resolve("pom.xml").toString(),
            "verify",
            "-Dsummit.description=" + DESCRIPTION.toAbsolutePath(),
            "-Dsummit.address=" + address());

    assertThat(said).anyMatch(line -> line.matches(".*Tests run: [1-9].*"));
  }

  private String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Skips the test where a program is not there, and fails it where it must be. */
  private static void needed(String program, String otherwise) {
    boolean there =
        Files.isExecutable(Path.of(program))
            || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (there) {
      return;
    }
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      throw new AssertionError(otherwise);
    }
    abort(otherwise);
  }

  /** What a program prints; it must end well. */
  private static List<String> run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(MADE, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    String said = Files.readString(output);
    assertThat(ended && process.exitValue() == 0)
        .as(String.join(" ", command) + " says:\n" + said)
        .isTrue();
    return said.lines().toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (folder.endsWith("node_modules")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                file,
                to.resolve(from.relativize(file).toString()),
                StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
