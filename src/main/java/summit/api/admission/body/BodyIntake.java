package summit.api.admission.body;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;
import summit.api.problem.ProblemAnswer;
import summit.bounds.Bound;

/**
 * Reads the body of one call before anything works on it: within its bounds, within the memory for
 * all, and within its time. For the thread of the connection, which never waits.
 */
public final class BodyIntake {
  private static final long LOOK_MILLIS = 1_000;

  private final RoutingContext routing;
  private final HttpServerRequest request;
  private final BodyMemory.Portion memory;
  private final Optional<ElementCount> elements;
  private final long announced;
  private Buffer body = Buffer.buffer();
  private long movedAt = System.nanoTime();
  private boolean over;

  /**
   * @param json whether it is read as JSON, whose values are counted
   */
  public BodyIntake(RoutingContext routing, BodyMemory.Portion memory, boolean json) {
    this.routing = routing;
    this.request = routing.request();
    this.memory = memory;
    this.elements = json ? Optional.of(new ElementCount()) : Optional.empty();
    this.announced = announced(request);
  }

  /**
   * Reads it, or refuses the call.
   *
   * @param read told how long it is, once it stands ready for the resource
   */
  public void read(IntConsumer read) {
    Optional<Problem> tooMuch = growth(0);
    if (tooMuch.isPresent()) {
      refuse(tooMuch.get());
      return;
    }
    long slow = routing.vertx().setTimer(Bound.BODY_MILLIS.value(), at -> late(Bound.BODY_MILLIS));
    long pausing = routing.vertx().setPeriodic(LOOK_MILLIS, at -> look());
    QuarkusRequestWrapper.get(request)
        .addRequestDoneHandler(
            answered -> {
              over = true;
              routing.vertx().cancelTimer(slow);
              routing.vertx().cancelTimer(pausing);
            });
    request.exceptionHandler(gone -> over = true);
    request.endHandler(all -> end(read));
    request.handler(this::add);
    if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      request.response().writeContinue();
    }
  }

  private void end(IntConsumer read) {
    if (!over) {
      over = true;
      ((RoutingContextInternal) routing).setBody(body);
      read.accept(body.length());
    }
  }

  private void add(Buffer more) {
    if (over) {
      return;
    }
    movedAt = System.nanoTime();
    elements.ifPresent(count -> count.add(more.getBytes()));
    Optional<Problem> tooMuch = growth(more.length());
    if (tooMuch.isPresent()) {
      refuse(tooMuch.get());
    } else {
      body.appendBuffer(more);
    }
  }

  /** What is wrong with so many more bytes; the memory for them is taken where nothing is. */
  private Optional<Problem> growth(int more) {
    long length = Math.max(announced, (long) body.length() + more);
    if (length > Bound.BODY_BYTES.value()) {
      return Optional.of(tooLarge(Bound.BODY_BYTES, "bytes"));
    }
    long counted = elements.map(ElementCount::elements).orElse(0L);
    return counted > Bound.BODY_ELEMENTS.value()
        ? Optional.of(tooLarge(Bound.BODY_ELEMENTS, "values"))
        : memory.growTo(length, counted);
  }

  private void look() {
    if (System.nanoTime() - movedAt > TimeUnit.MILLISECONDS.toNanos(Bound.PAUSE_MILLIS.value())) {
      late(Bound.PAUSE_MILLIS);
    }
  }

  private void late(Bound bound) {
    if (!over) {
      refuse(
          Problem.of(
                  ErrorCode.TOO_SLOW,
                  "The body was not there after " + bound.value() + " milliseconds.")
              .past(bound));
    }
  }

  /** What was read of it is let go at once, for a refused caller may stay a while. */
  private void refuse(Problem problem) {
    over = true;
    body = Buffer.buffer();
    ProblemAnswer.send(routing, problem);
  }

  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException notOne) {
      return Long.MAX_VALUE;
    }
  }

  private static Problem tooLarge(Bound bound, String unit) {
    return Problem.of(
            ErrorCode.BODY_TOO_LARGE, "The body is larger than " + bound.value() + " " + unit + ".")
        .past(bound);
  }
}
