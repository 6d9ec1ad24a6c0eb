package summit.api.editing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import summit.api.problem.ErrorCode;

/**
 * What speaks against taking a call for one that a person at this machine makes. The connection
 * must come from this machine, without a proxy that says it calls for someone else. That is not
 * enough, since a page from elsewhere makes the browser call: such a page is known by its origin,
 * or, where its own name was made to lead here (DNS rebinding), by the name that is called.
 */
final class LocalCall {
  private static final Pattern OWN_NAME =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");

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
    String called = called(request);
    if (!OWN_NAME.matcher(called).matches()) {
      return Optional.of(ErrorCode.FOREIGN_HOST);
    }
    String own = request.scheme() + "://" + called;
    return request.headers().getAll("Origin").stream().allMatch(own::equalsIgnoreCase)
        ? Optional.empty()
        : Optional.of(ErrorCode.FOREIGN_ORIGIN);
  }

  /** The name and port that the caller called; empty when it says none. */
  private static String called(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader("Host"))
        .or(() -> Optional.ofNullable(request.authority()).map(Object::toString))
        .orElse("")
        .toLowerCase(Locale.ROOT);
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
