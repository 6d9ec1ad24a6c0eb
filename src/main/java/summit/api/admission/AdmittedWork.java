package summit.api.admission;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import summit.api.admission.call.CallInFlight;
import summit.api.admission.turns.DecisionPace;
import summit.api.admission.turns.Place;
import summit.bounds.WorkLimit;

/**
 * Has what a resource does for a call end with the call, also where it writes its answer later. Its
 * place is free again once the work is done, however slowly the answer is taken.
 */
@Interceptor
@WorkedOn(at = Place.LOOKUPS)
@Priority(Interceptor.Priority.APPLICATION)
class AdmittedWork {
  private final Places places;
  private final RoutingContext routing;

  AdmittedWork(Places places, RoutingContext routing) {
    this.places = places;
    this.routing = routing;
  }

  @AroundInvoke
  Object work(InvocationContext invocation) throws Exception {
    Optional<CallInFlight> call = CallInFlight.of(routing);
    if (call.isEmpty() || call.get().limited()) {
      return invocation.proceed(); // A resource that calls itself is within its limit already.
    }
    return call.get().place() == Place.DECISIONS
        ? decide(call.get(), invocation)
        : other(call.get(), invocation);
  }

  private Object decide(CallInFlight call, InvocationContext invocation) throws Exception {
    DecisionPace pace = places.paceOfDecision(call.caller(), call::leavePlace);
    try {
      return call.work(() -> limit(call, pace).within(invocation::proceed));
    } finally {
      pace.end();
      call.leavePlace();
    }
  }

  private Object other(CallInFlight call, InvocationContext invocation) throws Exception {
    WorkLimit limit = limit(call, places.courtesy());
    Object answer = call.work(() -> limit.within(invocation::proceed));
    if (answer instanceof StreamingOutput output) {
      return written(call, limit, output);
    }
    if (answer instanceof Response response
        && response.getEntity() instanceof StreamingOutput output) {
      return Response.fromResponse(response).entity(written(call, limit, output)).build();
    }
    call.leavePlace();
    return answer;
  }

  private static WorkLimit limit(CallInFlight call, WorkLimit.Pace pace) {
    WorkLimit limit = WorkLimit.of(call.place().time(), pace);
    call.limit(limit);
    return limit;
  }

  private static StreamingOutput written(
      CallInFlight call, WorkLimit limit, StreamingOutput output) {
    return out -> {
      try {
        call.work(
            () ->
                limit.within(
                    () -> {
                      output.write(out);
                      return out;
                    }));
      } finally {
        call.leavePlace();
      }
    };
  }
}
