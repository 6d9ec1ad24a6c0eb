package summit.api.editing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import summit.api.address.CalledName;
import summit.api.address.SameOrigin;
import summit.api.problem.ErrorCode;

/**
 * What speaks against taking a call for one that a person at this machine makes. The connection
 * must come from this machine, without a proxy that says it calls for someone else, and call this
 * machine by a name that leads nowhere else. That it is from no foreign page holds of every call.
 */
final class LocalCall {
  /** Headers of proxies. They can only close the door: anyone can write them. */
  private static final List<String> ON_BEHALF =
      List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

  private LocalCall() {}

  /** Why the call is refused; empty for one from this machine. */
  static Optional<ErrorCode> objection(HttpServerRequest request) {
    if (!loopback(request.connection().remoteAddress())
        || ON_BEHALF.stream().anyMatch(request.headers()::contains)) {
      return Optional.of(ErrorCode.EDITING_CLOSED);
    }
    return SameOrigin.called(request).filter(CalledName::ofThisMachine).isPresent()
        ? Optional.empty()
        : Optional.of(ErrorCode.FOREIGN_HOST);
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
