package summit.packaged.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes small decisions and asks whether the service is ready, twenty times a second. */
final class Bystander {
  private static final long PAUSE_MILLIS = 50;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest decision;
  private final HttpRequest ready;

  /** How long each call took, and everything that was not as it is without an attack. */
  record Noticed(List<Long> millis, List<String> wrong) {
    long p99() {
      List<Long> sorted = new ArrayList<>(millis);
      Collections.sort(sorted);
      return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * 0.99) - 1));
    }
  }

  Bystander(int port, String facts) {
    this.decision =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/decisions"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString(facts))
            .build();
    this.ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
            .timeout(Duration.ofSeconds(20))
            .build();
  }

  /** The decision, as it is without an attack. */
  String decided() throws IOException, InterruptedException {
    return client.send(decision, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
  }

  /** What is noticed for some seconds, or until a thread ends. */
  Noticed watch(Thread attack, String right) throws InterruptedException {
    List<Long> millis = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int call = 0; attack.isAlive(); call++) {
      boolean deciding = call % 2 == 0;
      long from = System.nanoTime();
      try {
        HttpResponse<String> answer =
            client.send(deciding ? decision : ready, HttpResponse.BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200 || (deciding && !answer.body().equals(right))) {
          wrong.add(answer.statusCode() + " " + answer.body());
        }
      } catch (IOException unanswered) {
        wrong.add(unanswered.toString());
      }
      millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    return new Noticed(millis, wrong);
  }
}
