package summit.api.address;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;

/**
 * What browsers are told with every answer, whoever gives it: to take it for what it says it is, to
 * show it in no frame and to no other page, and to tell nobody that it was asked for.
 */
@ApplicationScoped
class AnswerHeaders {
  /** Before all else that answers. */
  private static final int ORDER = 1_000;

  private static final String VARIES = "Accept-Encoding";
  private static final String NOT_KEPT = "no-store";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "X-Frame-Options",
          "DENY",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

  void register(@Observes Filters filters) {
    filters.register(
        call -> {
          put(call);
          call.next();
        },
        ORDER);
  }

  /** Says it; whoever answers may say more of what is kept and of what a page may load. */
  static void put(RoutingContext call) {
    MultiMap headers = call.response().headers();
    ALWAYS.forEach(headers::set);
    int unused =
        call.addHeadersEndHandler(
            done -> {
              keepFresh(headers);
              // Any answer may come packed, by what the caller takes.
              if (!headers.contains(HttpHeaders.VARY, VARIES, true)) {
                headers.add(HttpHeaders.VARY, VARIES);
              }
              if (!headers.contains(ContentPolicy.HEADER)) {
                headers.set(ContentPolicy.HEADER, ContentPolicy.ofData());
              }
            });
  }

  /** The same for a problem that is answered before a call is read. */
  static Map<String, String> ofRefusal() {
    Map<String, String> headers = new TreeMap<>(ALWAYS);
    headers.put(HttpHeaders.CACHE_CONTROL.toString(), NOT_KEPT);
    headers.put(ContentPolicy.HEADER, ContentPolicy.ofData());
    return headers;
  }

  /** What has a tag may be kept, to be asked for again; all else is not kept. */
  private static void keepFresh(MultiMap headers) {
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(
          HttpHeaders.CACHE_CONTROL, headers.contains(HttpHeaders.ETAG) ? "no-cache" : NOT_KEPT);
    }
  }
}
