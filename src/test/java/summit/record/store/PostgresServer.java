package summit.record.store;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server of PostgreSQL for a test, of the system's programs, on the loopback interface. */
final class PostgresServer {
  private static @Nullable PostgresServer started;

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
  private static final Duration TO_START = Duration.ofSeconds(30);

  /** Root may not run it, and has this user for it. */
  private static final String USER = "postgres";

  private final Path programs;
  private final Path data;
  private final int port;
  private int databases;

  private PostgresServer(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /** The one that all tests share, each with a database of its own; it ends with them. */
  static synchronized PostgresServer ofAllTests() throws IOException, InterruptedException {
    PostgresServer known = started;
    if (known == null) {
      known = start();
      started = known;
      Runtime.getRuntime().addShutdownHook(new Thread(known::end));
    }
    return known;
  }

  /** Skips the test where there is none, and fails it where there must be one. */
  private static PostgresServer start() throws IOException, InterruptedException {
    Optional<Path> programs = programs();
    if (programs.isEmpty()) {
      String message =
          "There is no PostgreSQL: apt-get install postgresql, and records in it are tested.";
      if (Boolean.parseBoolean(System.getenv("CI"))) {
        throw new AssertionError(message);
      }
      return abort(message);
    }
    Path data = Files.createTempDirectory("postgres");
    if (isRoot()) {
      run(List.of("chown", USER, data.toString()));
    }
    PostgresServer server = new PostgresServer(programs.get(), data, freePort());
    server.program("initdb", "--auth=trust", "--username=" + USER, "--pgdata=" + data, "--no-sync");
    server.go();
    return server;
  }

  void go() throws IOException, InterruptedException {
    program(
        "pg_ctl",
        "--pgdata=" + data,
        "--wait",
        "--timeout=" + TO_START.toSeconds(),
        "--log=" + data.resolve("log"),
        "--options=-p " + port + " -h 127.0.0.1 -k " + data,
        "start");
  }

  /** Stops it as a machine does that goes down: at once. */
  void stop() throws IOException, InterruptedException {
    program("pg_ctl", "--pgdata=" + data, "--mode=immediate", "--wait", "stop");
  }

  /** The address of a database that nobody has used yet. */
  String emptyDatabase() throws SQLException {
    databases++;
    try (Connection owner =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, "");
        Statement create = owner.createStatement()) {
      create.executeUpdate("create database records" + databases);
    }
    return "postgresql://" + USER + "@127.0.0.1:" + port + "/records" + databases;
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(PROGRAMS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(PROGRAMS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
          .max(Comparator.comparing(Path::toString));
    }
  }

  private void program(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
    }
    command.add(programs.resolve(name).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("postgres", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(TO_START.toSeconds() * 2, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(command + " failed: " + Files.readString(log));
    }
    Files.delete(log);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private void end() {
    try {
      stop();
      run(List.of("rm", "-rf", data.toString()));
    } catch (IOException stayed) {
      System.err.println(stayed.getMessage());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
