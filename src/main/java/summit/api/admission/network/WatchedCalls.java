package summit.api.admission.network;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Tells who watches a connection of each call on it. */
@ApplicationScoped
public class WatchedCalls {
  /** Before everything that answers. */
  private static final int ORDER = 1_000;

  private final Vertx vertx;

  WatchedCalls(Vertx vertx) {
    this.vertx = vertx;
  }

  void register(@Observes Filters filters) {
    filters.register(this::tell, ORDER);
  }

  private void tell(RoutingContext call) {
    Optional<ConnectionWatch> watch = watch(call.request().connection());
    if (watch.isEmpty()) {
      call.next();
      return;
    }
    Context context = vertx.getOrCreateContext();
    QuarkusRequestWrapper.get(call.request()).addRequestDoneHandler(over -> watch.get().callEnds());
    watch.get().callBegins(() -> context.runOnContext(now -> call.next()));
  }

  /** Ends a connection at once, with all that its caller has not taken. From any thread. */
  public static void end(HttpConnection connection) {
    watch(connection).ifPresentOrElse(ConnectionWatch::end, connection::close);
  }

  private static Optional<ConnectionWatch> watch(HttpConnection connection) {
    return connection instanceof ConnectionBase one
        ? ConnectionWatch.of(one.channel())
        : Optional.empty();
  }
}
