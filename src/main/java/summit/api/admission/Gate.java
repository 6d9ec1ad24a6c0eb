package summit.api.admission;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import summit.api.admission.body.BodyIntake;
import summit.api.admission.body.BodyMemory;
import summit.api.admission.call.BatchesAtWork;
import summit.api.admission.call.CallInFlight;
import summit.api.admission.caller.CallerAddress;
import summit.api.admission.network.UntakenAnswers;
import summit.api.admission.turns.Place;
import summit.api.admission.turns.Turns;
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
    if (departure.begun() && to.place() != Place.HEALTH) {
      ProblemAnswer.send(routing, Problem.of(ErrorCode.STOPPING));
      return;
    }
    String caller = CallerAddress.of(request.remoteAddress().hostAddress());
    if (waitsForAnswers(to.place(), caller)) {
      refuseBehindAnswers(routing);
      return;
    }
    CallInFlight call = new CallInFlight(to.place(), caller);
    call.on(routing);
    departure.add(call);
    QuarkusRequestWrapper.get(request).addRequestDoneHandler(over -> call.answered());
    if (request.response().closed()) {
      call.answered();
    } else if (to.body() == Admittance.Body.NONE || inLines(request, to)) {
      takeTurn(routing, call, caller, 0);
    } else {
      BodyMemory.Portion memory = places.memory().portion(caller);
      call.atEnd(memory::release);
      new BodyIntake(routing, memory, to.body() == Admittance.Body.JSON)
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
        turns.turn(
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
      ProblemAnswer.send(routing, refused.get());
      return;
    }
    long patience =
        vertx.setTimer(
            Bound.QUEUE_MILLIS.value(),
            at -> {
              if (turn.endIfWaiting()) {
                ProblemAnswer.send(
                    routing, Problem.of(ErrorCode.TOO_BUSY).past(Bound.QUEUE_MILLIS));
              }
            });
    call.atEnd(() -> vertx.cancelTimer(patience));
  }

  private static void begin(RoutingContext routing, CallInFlight call) {
    if (call.over()) {
      return;
    }
    if (waitsForAnswers(call.place(), call.caller())) {
      refuseBehindAnswers(routing);
    } else {
      routing.next();
    }
  }

  /** Whether answers have to be taken first: those of all, but for what is small. */
  private static boolean waitsForAnswers(Place place, String caller) {
    return place == Place.HEALTH
        ? UntakenAnswers.tooManyOf(caller)
        : UntakenAnswers.tooMany(caller);
  }

  private static void refuseBehindAnswers(RoutingContext routing) {
    ProblemAnswer.send(routing, Problem.of(ErrorCode.TOO_BUSY).past(Bound.ANSWER_MEMORY));
  }
}
