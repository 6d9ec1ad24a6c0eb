package summit.api.admission.body;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.Optional;
import java.util.function.Consumer;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;
import summit.bounds.Bound;

/**
 * Reads the body of one call before anything works on it: within its bounds, within the memory for
 * all, and within its time. For the thread of the connection, which never waits.
 */
public final class BodyIntake {
  private final Vertx vertx;
  private final RoutingContext routing;
  private final BodyMemory.Portion memory;
  private final Optional<ElementCount> elements;
  private final Consumer<Problem> refused;
  private Buffer body = Buffer.buffer();
  private long movedAt = System.nanoTime();
  private boolean over;

  /**
   * @param elements counts those of JSON
   * @param refused told at most once, instead of the body
   */
  public BodyIntake(
      Vertx vertx,
      RoutingContext routing,
      BodyMemory.Portion memory,
      Optional<ElementCount> elements,
      Consumer<Problem> refused) {
    this.vertx = vertx;
    this.routing = routing;
    this.memory = memory;
    this.elements = elements;
    this.refused = refused;
  }

  /**
   * Reads it.
   *
   * @param read told how long it is, once it stands ready for the resource
   */
  public void read(Consumer<Integer> read) {
    HttpServerRequest request = routing.request();
    long announced = announced(request);
    if (announced > Bound.BODY_BYTES.value()) {
      refuse(tooLarge(Bound.BODY_BYTES, "bytes"));
      return;
    }
    Optional<Problem> noRoom = memory.growTo(announced, 0);
    if (noRoom.isPresent()) {
      refuse(noRoom.get());
      return;
    }
    long slow = vertx.setTimer(Bound.BODY_MILLIS.value(), at -> late(Bound.BODY_MILLIS));
    long pausing = vertx.setPeriodic(pauseLook(), at -> look());
    QuarkusRequestWrapper.get(request)
        .addRequestDoneHandler(
            ended -> {
              over = true;
              vertx.cancelTimer(slow);
              vertx.cancelTimer(pausing);
            });
    request.exceptionHandler(gone -> over = true);
    request.endHandler(
        all -> {
          vertx.cancelTimer(slow);
          vertx.cancelTimer(pausing);
          if (!over) {
            over = true;
            ((RoutingContextInternal) routing).setBody(body);
            read.accept(body.length());
          }
        });
    request.handler(this::add);
    if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
      request.response().writeContinue();
    }
  }

  private void add(Buffer more) {
    if (over) {
      return;
    }
    movedAt = System.nanoTime();
    long length = (long) body.length() + more.length();
    if (length > Bound.BODY_BYTES.value()) {
      refuse(tooLarge(Bound.BODY_BYTES, "bytes"));
      return;
    }
    elements.ifPresent(count -> count.add(more.getBytes()));
    long counted = elements.map(ElementCount::elements).orElse(0L);
    if (counted > Bound.BODY_ELEMENTS.value()) {
      refuse(tooLarge(Bound.BODY_ELEMENTS, "values"));
      return;
    }
    Optional<Problem> problem =
        memory.growTo(Math.max(length, announced(routing.request())), counted);
    if (problem.isPresent()) {
      refuse(problem.get());
    } else {
      body.appendBuffer(more);
    }
  }

  private void look() {
    if ((System.nanoTime() - movedAt) / 1_000_000 > Bound.PAUSE_MILLIS.value()) {
      late(Bound.PAUSE_MILLIS);
    }
  }

  private static long pauseLook() {
    return Math.max(1, Math.min(Bound.PAUSE_MILLIS.value() / 4, 1_000));
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
    refused.accept(problem);
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
