package summit.counterfactual.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pieces side by side, results in order, few in memory. */
class OrderedWorkTest {
  private final WorkerPool workers = new WorkerPool();
  private final List<Integer> handed = new ArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();

  @AfterEach
  void stopWorkers() {
    workers.close();
  }

  @Test
  void resultsComeInTheOrderOfThePiecesHoweverLongEachTakes() throws Exception {
    new OrderedWork<Integer, Integer>(workers, piece -> piece % 7 == 0 ? slowly(piece) : piece)
        .run(upTo(500), handed::add);

    assertThat(handed).isEqualTo(IntStream.rangeClosed(1, 500).boxed().toList());
  }

  @Test
  void allWorkersWorkAtOnce() throws Exception {
    CountDownLatch together = new CountDownLatch(workers.count());
    Set<String> names = ConcurrentHashMap.newKeySet();

    new OrderedWork<Integer, Integer>(
            workers,
            piece -> {
              names.add(Thread.currentThread().getName());
              together.countDown();
              return met(together) ? piece : 0;
            })
        .run(upTo(workers.count()), handed::add);

    assertThat(names).hasSize(workers.count());
    assertThat(handed).doesNotContain(0);
  }

  @Test
  void whileNobodyTakesResultsFewPiecesAreAskedFor() throws Exception {
    int window = 16 * workers.count();

    new OrderedWork<Integer, Integer>(workers, piece -> piece)
        .run(
            upTo(10 * window),
            result -> {
              handed.add(result);
              assertThat(asked.get() - handed.size()).isLessThanOrEqualTo(window + 1);
            });

    assertThat(handed).hasSize(10 * window);
  }

  @Test
  void ofHeavyPiecesOnlyOneOrTwoAreInMemory() throws Exception {
    OrderedWork.Source<Integer> heavy =
        new OrderedWork.Source<>() {
          private final OrderedWork.Source<Integer> pieces = upTo(50);

          @Override
          public Optional<Integer> next() throws IOException {
            return pieces.next();
          }

          @Override
          public int weight(Integer piece) {
            return Integer.MAX_VALUE;
          }
        };

    new OrderedWork<Integer, Integer>(workers, piece -> piece)
        .run(
            heavy,
            result -> {
              handed.add(result);
              assertThat(asked.get() - handed.size()).isLessThanOrEqualTo(1);
            });

    assertThat(handed).hasSize(50);
  }

  @Test
  void aResultIsHandedOnWhileTheNextPieceIsStillToCome() throws Exception {
    CountDownLatch taken = new CountDownLatch(1);

    new OrderedWork<Integer, Integer>(workers, piece -> piece)
        .run(
            () -> {
              int piece = asked.incrementAndGet();
              return piece == 1 || (piece == 2 && met(taken))
                  ? Optional.of(piece)
                  : Optional.empty();
            },
            result -> {
              handed.add(result);
              taken.countDown();
            });

    assertThat(handed).containsExactly(1, 2);
  }

  @Test
  void whenTheSourceFailsTheResultsBeforeAreHandedOnFirst() {
    OrderedWork.Source<Integer> pieces = upTo(20);

    assertThatThrownBy(
            () ->
                new OrderedWork<Integer, Integer>(workers, piece -> piece)
                    .run(
                        () -> {
                          Optional<Integer> next = pieces.next();
                          if (next.isEmpty()) {
                            throw new IOException("broke off");
                          }
                          return next;
                        },
                        handed::add))
        .hasMessage("broke off");
    assertThat(handed).hasSize(20);
  }

  @Test
  void whenNobodyTakesResultsAnyMoreNothingFurtherIsAskedFor() throws Exception {
    OrderedWork.Source<Integer> endless = () -> Optional.of(asked.incrementAndGet());

    assertThatThrownBy(
            () ->
                new OrderedWork<Integer, Integer>(workers, piece -> piece)
                    .run(
                        endless,
                        result -> {
                          throw new IOException("gone");
                        }))
        .hasMessage("gone");
    int window = 16 * workers.count();
    TimeUnit.MILLISECONDS.sleep(50);
    assertThat(asked.get()).isLessThanOrEqualTo(window + 2);
  }

  private OrderedWork.Source<Integer> upTo(int last) {
    return () -> Optional.of(asked.incrementAndGet()).filter(piece -> piece <= last);
  }

  private static Integer slowly(Integer piece) {
    try {
      TimeUnit.MILLISECONDS.sleep(2);
      return piece;
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }

  private static boolean met(CountDownLatch others) {
    try {
      return others.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      return false;
    }
  }
}
