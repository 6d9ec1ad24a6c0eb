package summit.api.admission;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import summit.api.admission.turns.Place;

/**
 * What a call is admitted to, as its address says; whoever knows the addresses notes it on the
 * call.
 *
 * @param body what its body is
 */
public record Admittance(Place place, Body body) {
  private static final String KEY = Admittance.class.getName();

  /** What a body is read as. */
  public enum Body {
    NONE,
    JSON,
    TEXT
  }

  /** Notes it on the call. */
  public void on(RoutingContext call) {
    call.put(KEY, this);
  }

  /** What was noted; empty where there is no such address. */
  static Optional<Admittance> of(RoutingContext call) {
    return Optional.ofNullable(call.get(KEY));
  }
}
