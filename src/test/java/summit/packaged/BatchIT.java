package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Batches that a server with a small heap could not hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchIT {
  private static final int HEAP_MEGABYTES = 160;
  private static final String BATCH = "/v1/decisions/batch";
  private static final String COMMON = "{\"asOf\":\"2025-07-21\"}";

  /** Half as much again as the heap, in lines of 160 kilobytes. */
  private static final int CASES = HEAP_MEGABYTES * 3 / 2 * 1_000 / 160;

  private final Server server;

  /** One for all, since it takes seconds to start. */
  BatchIT(@TempDir Path scratch) throws IOException, InterruptedException {
    this.server =
        Server.start(
            Path.of("rules"),
            scratch,
            Map.of("JAVA_TOOL_OPTIONS", "-Xmx" + HEAP_MEGABYTES + "m -XX:+ExitOnOutOfMemoryError"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aBatchLargerThanTheHeapIsAnsweredCaseByCase() throws Exception {
    try (BatchCall batch = new BatchCall(server.port(), BATCH)) {
      batch.send(COMMON);
      CompletableFuture<Void> sent = sending(batch, new AtomicInteger());

      List<String> answers = answers(batch);

      sent.get(1, TimeUnit.MINUTES);
      assertThat(answers).hasSize(CASES + 1);
      assertThat(answers.get(CASES))
          .isEqualTo(
              "{\"totals\":{\"cases\":"
                  + CASES
                  + ",\"verdicts\":{\"UNDETERMINED\":"
                  + CASES
                  + "},\"problems\":0}}");
      assertThat(server.log()).doesNotContain("java.lang.OutOfMemoryError", " ERROR ");
    }
  }

  @Test
  void aReaderWhoStopsStopsTheBatchUntilItReadsOn() throws Exception {
    try (BatchCall batch = new BatchCall(server.port(), BATCH)) {
      AtomicInteger taken = new AtomicInteger();
      batch.send(COMMON);
      CompletableFuture<Void> sent = sending(batch, taken);

      int before = settled(taken);
      double decided = server.meter("summit_decisions_total");
      TimeUnit.SECONDS.sleep(1);

      assertThat(before).isLessThan(CASES / 2);
      assertThat(taken.get()).isEqualTo(before);
      assertThat(server.meter("summit_decisions_total")).isEqualTo(decided);
      assertThat(server.decide(Article.request()).statusCode()).isEqualTo(200);
      assertThat(answers(batch)).hasSize(CASES + 1);
      sent.get(1, TimeUnit.MINUTES);
    }
  }

  @Test
  void aCallerWhoGoesAwayEndsTheWork() throws Exception {
    try (BatchCall batch = new BatchCall(server.port(), BATCH)) {
      batch.send(COMMON);
      for (int i = 0; i < 20; i++) {
        batch.send(oneCase(i));
      }
      batch.flush();
      assertThat(batch.answer()).isPresent();
    }
    for (int i = 0; i < 8; i++) {
      try (BatchCall next = new BatchCall(server.port(), BATCH)) {
        next.send(COMMON);
        next.flush();
      }
    }

    assertThat(eventuallyAnswered()).as("all four places are free again").isTrue();
    assertThat(server.log()).doesNotContain(" ERROR ");
  }

  @Test
  void callersWhoGoAwayWhenTheirAnswerBeginsLeaveTheirPlaces() throws Exception {
    for (int round = 0; round < 60; round++) {
      List<BatchCall> calls = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        calls.add(begun());
      }
      for (BatchCall call : calls) {
        call.close();
      }
    }

    assertThat(eventuallyAnswered()).as("all four places are free again").isTrue();
  }

  @Test
  void anAnswerComesBeforeTheNextCaseIsSent() throws Exception {
    try (BatchCall batch = new BatchCall(server.port(), BATCH)) {
      batch.send(COMMON);
      for (int i = 0; i < 3; i++) {
        batch.send(oneCase(i));
        batch.flush();
        assertThat(batch.answer().orElse(""))
            .startsWith("{\"number\":" + (i + 1) + ",\"id\":\"" + i + "\",\"decision\":");
      }
      batch.end();
      assertThat(batch.answer().orElse("")).startsWith("{\"totals\":{\"cases\":3");
    }
  }

  /** A batch whose first case waits for its answer, and whose end is open. */
  private BatchCall begun() throws IOException {
    BatchCall call = new BatchCall(server.port(), BATCH);
    call.patience(Duration.ofSeconds(2)); // A caller who is refused is told at the end of its body.
    call.send(COMMON);
    call.send("{\"id\":\"A\"}");
    call.flush();
    return call;
  }

  private boolean eventuallyAnswered() throws Exception {
    List<BatchCall> calls = new ArrayList<>();
    for (int attempt = 0; attempt < 100; attempt++) {
      try {
        for (int i = 0; i < 4; i++) {
          calls.add(begun());
        }
        for (BatchCall call : calls) {
          call.answer();
        }
        return true;
      } catch (IOException refused) {
        TimeUnit.MILLISECONDS.sleep(100);
      } finally {
        for (BatchCall call : calls) {
          call.close();
        }
        calls.clear();
      }
    }
    return false;
  }

  private static CompletableFuture<Void> sending(BatchCall batch, AtomicInteger taken) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            for (int i = 0; i < CASES; i++) {
              batch.send(oneCase(i));
              taken.incrementAndGet();
            }
            batch.end();
          } catch (IOException refused) {
            throw new IllegalStateException(refused);
          }
        });
  }

  /** How many cases were taken once no more are. */
  private static int settled(AtomicInteger taken) throws InterruptedException {
    int before = -1;
    while (before != taken.get() || before == 0) {
      before = taken.get();
      TimeUnit.SECONDS.sleep(3);
    }
    return before;
  }

  private static List<String> answers(BatchCall batch) throws IOException {
    List<String> beginnings = new ArrayList<>();
    for (Optional<String> line = batch.answer(); line.isPresent(); line = batch.answer()) {
      String text = line.get();
      beginnings.add(text.startsWith("{\"totals\"") ? text : text.substring(0, 30));
    }
    return beginnings;
  }

  /** Sixteen facts with the longest remarks that there may be. */
  private static String oneCase(int number) {
    StringBuilder facts = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      facts
          .append(i == 0 ? "" : ",")
          .append("{\"type\":\"Party\",\"id\":\"P")
          .append(i)
          .append("\",\"name\":\"P\",\"note\":\"")
          .append("x".repeat(9_990))
          .append("\"}");
    }
    return "{\"id\":\"" + number + "\",\"facts\":[" + facts + "]}";
  }
}
