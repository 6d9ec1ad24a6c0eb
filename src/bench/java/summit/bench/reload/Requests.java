package summit.bench.reload;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.DoubleStream;
import summit.bench.Sample;
import summit.packaged.Article;
import summit.packaged.Server;

/** One client that has the article's situation decided again and again. */
final class Requests {
  private final Server server;
  private final String request;

  Requests(Server server) throws IOException {
    this.server = server;
    this.request = Article.request();
  }

  /** Milliseconds from request to answer. */
  Sample during(Duration time) throws IOException, InterruptedException {
    DoubleStream.Builder millis = DoubleStream.builder();
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      long sent = System.nanoTime();
      int status = server.decide(request).statusCode();
      millis.add((System.nanoTime() - sent) / 1e6);
      if (status != 200) {
        throw new IllegalStateException("a decision was answered with " + status);
      }
    }
    return new Sample(millis.build());
  }
}
