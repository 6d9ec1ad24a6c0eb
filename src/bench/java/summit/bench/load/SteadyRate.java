package summit.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;
import summit.bench.Connection;
import summit.bench.Sample;

/**
 * Sends requests at a steady rate, whether or not those before are answered, and counts from the
 * moment at which each is due: one that waits for others is as late as a caller finds it.
 */
final class SteadyRate {
  /** More than are ever under way at once, unless the service does not keep up. */
  private static final int CONNECTIONS = 64;

  private final Floor floor;

  SteadyRate(Floor floor) {
    this.floor = floor;
  }

  /**
   * Milliseconds from when a request is due to the end of its answer.
   *
   * @param rate requests a second
   */
  Sample millis(Endpoint endpoint, double rate, Duration time)
      throws IOException, InterruptedException {
    ExecutorService callers = Executors.newFixedThreadPool(CONNECTIONS);
    List<Connection> connections = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        connections.add(new Connection(floor.port(), endpoint.path(), floor.body()));
      }
      long requests = Math.max(1, Math.round(rate * time.toNanos() / 1e9));
      AtomicLong next = new AtomicLong();
      long start = System.nanoTime();
      List<Future<DoubleStream>> parts = new ArrayList<>();
      for (Connection connection : connections) {
        parts.add(callers.submit(() -> call(connection, next, requests, start, 1e9 / rate)));
      }
      DoubleStream all = DoubleStream.empty();
      for (Future<DoubleStream> part : parts) {
        all = DoubleStream.concat(all, part.get());
      }
      return new Sample(all);
    } catch (ExecutionException failed) {
      throw new IOException(endpoint.path() + " failed at a steady rate", failed);
    } finally {
      callers.shutdownNow();
      for (Connection connection : connections) {
        connection.close();
      }
      floor.awaitQuiet();
    }
  }

  /** One caller: takes the next request that is due, as long as there are any. */
  private static DoubleStream call(
      Connection connection, AtomicLong next, long requests, long start, double gapNanos)
      throws IOException {
    DoubleStream.Builder millis = DoubleStream.builder();
    for (long i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
      long due = start + (long) (i * gapNanos);
      for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
        LockSupport.parkNanos(early);
      }
      connection.post();
      millis.add((System.nanoTime() - due) / 1e6);
    }
    return millis.build();
  }
}
