package summit.api.admission;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;
import summit.api.problem.ProblemAnswer;
import summit.bounds.Bound;

/**
 * Admits calls: reads the body of each, and lets it go on when its turn comes at its place. Calls
 * that wait hold no thread.
 */
@ApplicationScoped
class Gate {
  /** Behind the check of the address, before all that works. */
  private static final int ORDER = 9;

  /** How long a refused caller may go on sending, so that it comes to read why it was refused. */
  private static final long LINGER_MILLIS = TimeUnit.SECONDS.toMillis(2);

  private static final String LINES = "application/x-ndjson";

  private final Vertx vertx;
  private final Places places;
  private final Departure departure;
  private final BatchesAtWork batches;

  Gate(Vertx vertx, Places places, Departure departure, BatchesAtWork batches) {
    this.vertx = vertx;
    this.places = places;
    this.departure = departure;
    this.batches = batches;
  }

  void register(@Observes Filters filters) {
    filters.register(this::admit, ORDER);
  }

  private void admit(RoutingContext routing) {
    Admittance.of(routing).ifPresentOrElse(to -> admit(routing, to), routing::next);
  }

  private void admit(RoutingContext routing, Admittance to) {
    HttpServerRequest request = routing.request();
    if (departure.begun()) {
      refuse(routing, Problem.of(ErrorCode.STOPPING));
      return;
    }
    if (UntakenAnswers.tooMany()) {
      refuse(routing, Problem.of(ErrorCode.TOO_BUSY).past(Bound.ANSWER_MEMORY));
      return;
    }
    String caller = CallerAddress.of(request.remoteAddress().hostAddress());
    CallInFlight call = new CallInFlight(to.place());
    call.on(routing);
    departure.add(call);
    routing.addEndHandler(ended -> call.answered());
    if (request.response().closed()) {
      call.answered();
    } else if (to.body() == Admittance.Body.NONE || inLines(request, to)) {
      takeTurn(routing, call, caller, 0);
    } else {
      BodyMemory.Portion memory = places.memory().portion(caller);
      call.atEnd(memory::release);
      new BodyIntake(
              vertx,
              routing,
              memory,
              to.body() == Admittance.Body.JSON
                  ? Optional.of(new ElementCount())
                  : Optional.empty(),
              problem -> refuse(routing, problem))
          .read(length -> takeTurn(routing, call, caller, length));
    }
  }

  /** The lines of a batch are read while it is decided. */
  private static boolean inLines(HttpServerRequest request, Admittance to) {
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    return to.place() == Place.BATCHES && type != null && type.startsWith(LINES);
  }

  private void takeTurn(RoutingContext routing, CallInFlight call, String caller, int length) {
    Context context = vertx.getOrCreateContext();
    Turns turns = places.at(call.place());
    Turns.Turn turn =
        turns
        .new Turn(
            caller,
            length <= Bound.QUICK_BYTES.value(),
            () -> context.runOnContext(now -> begin(routing, call)));
    call.takes(turn);
    Optional<Problem> refused = turn.ask();
    if (refused.isPresent() && call.place() == Place.BATCHES && batches.endOneThatStandsStill()) {
      turn.askInPlaceOfAnother();
      refused = Optional.empty();
    }
    if (refused.isPresent()) {
      refuse(routing, refused.get());
      return;
    }
    long patience =
        vertx.setTimer(
            Bound.QUEUE_MILLIS.value(),
            at -> {
              if (turn.endIfWaiting()) {
                refuse(routing, Problem.of(ErrorCode.TOO_BUSY).past(Bound.QUEUE_MILLIS));
              }
            });
    call.atEnd(() -> vertx.cancelTimer(patience));
  }

  private static void begin(RoutingContext routing, CallInFlight call) {
    if (!call.over()) {
      routing.next();
    }
  }

  /** Says why; what is still sent is read for nothing, for a while. */
  private void refuse(RoutingContext routing, Problem problem) {
    HttpServerRequest request = routing.request();
    boolean ended = request.isEnded();
    if (!ended) {
      request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    ProblemAnswer.send(request, problem);
    if (!ended) {
      request.handler(unread -> {});
      request.endHandler(all -> request.connection().close());
      vertx.setTimer(LINGER_MILLIS, at -> request.connection().close());
    }
  }
}
