package summit.api.admission.call;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import summit.api.admission.caller.Patience;
import summit.api.admission.network.WatchedCalls;
import summit.bounds.WorkStopped;

/**
 * The batches that are decided at the time. One whose caller neither sends nor takes anything ends
 * after a while, and at once when another wants its place.
 */
@Singleton
public class BatchesAtWork {
  private static final long A_LOOK_MILLIS = 500;

  private final Set<Batch> batches = ConcurrentHashMap.newKeySet();
  private final Vertx vertx;
  private final RoutingContext routing;

  /**
   * @param routing of the call that is answered at the time
   */
  BatchesAtWork(Vertx vertx, RoutingContext routing) {
    this.vertx = vertx;
    this.routing = routing;
  }

  /** One of them. */
  private record Batch(CallerFlow flow, CallInFlight call, HttpConnection connection) {
    /** Ends it, if it was not ended before, and wakes whoever waits for its caller. */
    private void end() {
      call.stop(WorkStopped.Reason.STANDING_STILL);
      if (flow.wake()) {
        WatchedCalls.end(connection);
      }
    }
  }

  /** The call that is answered at the time, as one of them. */
  public StreamedCall begin() {
    CallInFlight call = CallInFlight.of(routing).orElseThrow();
    CallerFlow flow = new CallerFlow();
    Batch batch = new Batch(flow, call, routing.request().connection());
    batches.add(batch);
    long look =
        vertx.setPeriodic(
            A_LOOK_MILLIS,
            at -> {
              if (flow.tooSlow() || call.stopped().isPresent()) {
                batch.end();
              }
            });
    call.atEnd(
        () -> {
          batches.remove(batch);
          vertx.cancelTimer(look);
        });
    return new StreamedCall(flow, call);
  }

  /** Ends the batch whose caller has stood still for longest; false when none has for long. */
  public boolean endOneThatStandsStill() {
    Optional<Batch> longest =
        batches.stream()
            .filter(batch -> batch.call().stopped().isEmpty())
            .max(Comparator.comparingLong(batch -> batch.flow().standing()))
            .filter(batch -> batch.flow().standing() > Patience.STANDS_STILL);
    longest.ifPresent(Batch::end);
    return longest.isPresent();
  }
}
