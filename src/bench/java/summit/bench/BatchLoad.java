package summit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import summit.packaged.Article;
import summit.packaged.BatchCall;
import summit.packaged.Server;

/** Has a server decide the article's facts again and again, as a batch in lines. */
public final class BatchLoad {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BatchLoad() {}

  /**
   * Sends the facts as often as is said; reads every answer.
   *
   * @param asked the parts of each
   */
  public static void decide(Server server, int times, Asked asked) throws IOException {
    ObjectNode article = (ObjectNode) MAPPER.readTree(Article.facts());
    String facts = String.valueOf(article.remove("facts"));
    try (BatchCall batch = new BatchCall(server.port(), "/v1/decisions/batch?" + asked.query())) {
      batch.send(article.toString());
      CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(batch, facts, times));
      int decided = 0;
      for (Optional<String> line = batch.answer(); line.isPresent(); line = batch.answer()) {
        decided += line.get().contains("\"decision\":") ? 1 : 0;
      }
      sent.join();
      if (decided != times) {
        throw new IOException(decided + " of " + times + " cases were decided");
      }
    }
  }

  private static void send(BatchCall batch, String facts, int times) {
    try {
      for (int i = 0; i < times; i++) {
        batch.send("{\"id\":\"" + i + "\",\"facts\":" + facts + "}");
      }
      batch.end();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
