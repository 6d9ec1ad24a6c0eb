package summit.api;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may edit and try rules over HTTP: callers on this machine, by the address of their
 * connection, until the operator opens it to everyone. Headers say nothing here: anyone can write
 * them.
 */
@RequestScoped
class Editing {
  /** Who may. */
  enum Callers {
    NOBODY,
    LOOPBACK,
    EVERYONE
  }

  private final Callers callers;
  private final RoutingContext call;

  Editing(@ConfigProperty(name = "summit.editing") Callers callers, RoutingContext call) {
    this.callers = callers;
    this.call = call;
  }

  /** Refuses the call unless the caller may edit. */
  void require() {
    boolean allowed =
        switch (callers) {
          case NOBODY -> false;
          case LOOPBACK -> loopback(call.request().connection().remoteAddress());
          case EVERYONE -> true;
        };
    if (!allowed) {
      throw new Refusal(ErrorCode.EDITING_CLOSED, ErrorCode.EDITING_CLOSED.remedy());
    }
  }

  private static boolean loopback(SocketAddress address) {
    try {
      return address.isInetSocket()
          && InetAddress.getByName(address.hostAddress()).isLoopbackAddress();
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }
}
