package summit.api.admission;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Tells who watches a connection of each call on it. */
@ApplicationScoped
class WatchedCalls {
  /** Before everything that answers. */
  private static final int ORDER = 1_000;

  void register(@Observes Filters filters) {
    filters.register(WatchedCalls::tell, ORDER);
  }

  private static void tell(RoutingContext call) {
    Optional<ConnectionWatch> watch =
        call.request().connection() instanceof ConnectionBase connection
            ? ConnectionWatch.of(connection.channel())
            : Optional.empty();
    watch.ifPresent(
        one -> {
          one.callBegins();
          call.addEndHandler(ended -> one.callEnds());
        });
    call.next();
  }
}
