package summit.web;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Says where the page is and what it opens with, to whoever started the service. */
@ApplicationScoped
class Invitation {
  private static final Logger LOG = Logger.getLogger("summit.page");

  private static final int TRIES = 100;
  private static final int PAUSE_MILLIS = 50;

  /** Who calls as soon as the service listens should not share the processors with a sentence. */
  private static final long UNHURRIED_MILLIS = 1_000;

  /** The event can come a moment before the server's address is known. */
  void invite(
      @ObservesAsync HttpServerStart started, Instance<HttpServer> server, OpeningCase opening)
      throws InterruptedException {
    Optional<URI> address = address(server);
    for (int i = 1; address.isEmpty() && i < TRIES; i++) {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      address = address(server);
    }
    if (address.isPresent()) {
      URI known = address.get();
      LOG.infof("the board is at %s", known);
      TimeUnit.MILLISECONDS.sleep(UNHURRIED_MILLIS);
      opening.verdict().ifPresent(verdict -> LOG.infof("%s opens with this: %s", known, verdict));
    }
  }

  private static Optional<URI> address(Instance<HttpServer> server) {
    try {
      return Optional.of(server.get().getLocalBaseUri());
    } catch (RuntimeException notYetKnown) {
      return Optional.empty();
    }
  }
}
