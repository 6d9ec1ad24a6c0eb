package summit.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Callers who post the article again and again, and note what any answer says. */
final class Callers implements AutoCloseable {
  /** Leaves the server and its builds a share of a small machine. */
  private static final long PAUSE_MILLIS = 25;

  private static final Pattern VERSION =
      Pattern.compile("(?<=\"version\"\\s{0,2}:\\s{0,2}\")[0-9a-f]{12}(?=\")");
  private static final Pattern MARKER = Pattern.compile("(first|second|third)-\\d+");

  private final Server server;
  private final String request;
  private final AtomicLong answered = new AtomicLong();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final Map<String, Said> saidBy = new ConcurrentHashMap<>();
  private final Spans waits = new Spans();
  private final ExecutorService running;
  private volatile boolean stopped;

  Callers(Server server, int size) throws IOException {
    this.server = server;
    this.request = Article.request();
    this.running = Executors.newFixedThreadPool(size);
    for (int i = 0; i < size; i++) {
      running.execute(this::callOnAndOn);
    }
  }

  /** What a version answers. The same facts and rules give the same bytes. */
  private record Said(List<String> markers, int hash) {}

  long answered() {
    return answered.get();
  }

  /** How long callers waited for each answer. */
  Spans waits() {
    return waits;
  }

  /** Calls that failed, and answers of one version that differ. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** Answers that do not say what their version says. */
  List<String> mixtures(Map<String, List<String>> versions) {
    List<String> mixtures = new ArrayList<>();
    saidBy.forEach(
        (version, said) -> {
          if (!said.markers().equals(versions.getOrDefault(version, List.of("nothing")))) {
            mixtures.add(version + " says " + said.markers() + ", not " + versions.get(version));
          }
        });
    return mixtures;
  }

  @Override
  public void close() {
    stopped = true;
    running.shutdown();
    try {
      if (!running.awaitTermination(1, TimeUnit.MINUTES)) {
        failures.add("a call was not answered within a minute");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void callOnAndOn() {
    while (!stopped) {
      try {
        long start = System.nanoTime();
        HttpResponse<String> answer = server.decide(request);
        waits.add(System.nanoTime() - start);
        note(answer);
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      } catch (IOException | RuntimeException failure) {
        failures.add(failure.toString());
      } catch (InterruptedException stopping) {
        return;
      }
    }
  }

  private void note(HttpResponse<String> answer) {
    answered.incrementAndGet();
    if (answer.statusCode() != 200) {
      failures.add(answer.statusCode() + " " + answer.body());
      return;
    }
    String version = all(VERSION, answer.body()).get(0);
    Said said = new Said(all(MARKER, answer.body()), answer.body().hashCode());
    Said before = saidBy.putIfAbsent(version, said);
    if (before != null && !before.equals(said)) {
      failures.add(version + " says " + before + " and " + said);
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
  }
}
