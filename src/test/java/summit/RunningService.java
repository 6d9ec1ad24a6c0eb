package summit;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application, serving on a free port of its own until it is closed. */
public final class RunningService implements AutoCloseable {
  private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int SECONDS_TO_START = 120;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final URI address;
  private final Path log;

  private RunningService(Process process, int port, Path log) {
    this.process = process;
    this.address = URI.create("http://127.0.0.1:" + port);
    this.log = log;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param rules the folder of rulebooks
   * @param log where it says what it does
   * @param options of the virtual machine
   */
  public static RunningService start(Path rules, Path log, String... options)
      throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder process = command(List.of(options), List.of());
    process.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    process.environment().put("SUMMIT_RULES_DIR", rules.toString());
    RunningService service =
        new RunningService(process.redirectOutput(log.toFile()).start(), port, log);
    service.awaitReady();
    return service;
  }

  /** The application with arguments; what it logs goes where its output goes. */
  static ProcessBuilder command(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", APPLICATION.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  public long processId() {
    return process.pid();
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join().destroyForcibly();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path));
  }

  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (get("/q/health/ready").statusCode() == 200) {
          return;
        }
      } catch (ConnectException notYet) {
        // It does not listen before its rulebooks are built.
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    close();
    throw new IllegalStateException("the service does not start:\n" + Files.readString(log));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
