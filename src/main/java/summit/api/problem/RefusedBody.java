package summit.api.problem;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What refused callers still send. It is read for nothing, so that they come to read why they were
 * refused, and no faster than this costs others little. For the thread of the connection.
 */
final class RefusedBody {
  /** Of all refused callers together, in nanoseconds: 50 megabytes take a second. */
  private static final long NANOS_PER_BYTE = 20;

  private static final AtomicLong READ_UNTIL = new AtomicLong(System.nanoTime());

  private final Vertx vertx;
  private final HttpServerRequest request;

  RefusedBody(Vertx vertx, HttpServerRequest request) {
    this.vertx = vertx;
    this.request = request;
  }

  /** Reads it to its end, at which the connection ends. */
  void read() {
    request.handler(this::take);
    request.endHandler(all -> request.connection().close());
  }

  private void take(Buffer more) {
    long now = System.nanoTime();
    long until =
        READ_UNTIL.updateAndGet(before -> Math.max(before, now) + more.length() * NANOS_PER_BYTE);
    long wait = TimeUnit.NANOSECONDS.toMillis(until - now);
    if (wait > 0) {
      request.pause();
      vertx.setTimer(wait, rested -> request.resume());
    }
  }
}
