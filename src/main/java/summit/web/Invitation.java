package summit.web;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Says where the page is, to whoever started the service. */
@ApplicationScoped
class Invitation {
  private static final Logger LOG = Logger.getLogger("summit.page");

  void invite(@ObservesAsync HttpServerStart started, HttpServer server) {
    LOG.infof("the board is at %s", server.getLocalBaseUri());
  }
}
