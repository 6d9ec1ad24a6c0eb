package summit.bench.reload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.DoubleStream;
import summit.RunningService;
import summit.bench.Sample;

/** One client that has the article's situation decided again and again. */
final class Requests {
  private static final Path ARTICLE =
      Path.of("rules/summit/cases/possible-not-imminent/russia-wants-groundwork-first.yaml");

  private final RunningService service;
  private final String request;

  Requests(RunningService service) throws IOException {
    this.service = service;
    ObjectNode article = (ObjectNode) new YAMLMapper().readTree(ARTICLE.toFile());
    article.remove(Set.of("title", "expect"));
    this.request = article.toString();
  }

  /** Milliseconds from request to answer. */
  Sample during(Duration time) throws IOException, InterruptedException {
    DoubleStream.Builder millis = DoubleStream.builder();
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      long sent = System.nanoTime();
      int status = service.post("/v1/decisions", request).statusCode();
      millis.add((System.nanoTime() - sent) / 1e6);
      if (status != 200) {
        throw new IllegalStateException("a decision was answered with " + status);
      }
    }
    return new Sample(millis.build());
  }
}
