package summit.api.address;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;

/**
 * Keeps pages from elsewhere from calling through the browser of someone who reaches the service.
 * Such a page is known by its origin or by what the browser says of it; or, where its own name was
 * made to lead here (DNS rebinding), by the name that is called.
 */
@Singleton
public class SameOrigin {
  private static final String ANY = "*";
  private static final Set<String> FROM_ELSEWHERE = Set.of("cross-site", "same-site");

  /** As proxies are sent it; then the name stands in two places. */
  private static final Pattern WHOLE_ADDRESS = Pattern.compile("(?i)https?://([^/?#]*)");

  private static final String SAY_ONCE =
      "Say once, in the header Host, by what name or IP address and on which port the service is"
          + " called.";

  private final Set<String> names;
  private final Set<String> origins;

  /**
   * @param hosts further names by which the service may be called; an asterisk means all
   * @param origins further origins whose pages may call, such as https://meetings.example
   */
  SameOrigin(
      @ConfigProperty(name = "summit.hosts") Optional<List<String>> hosts,
      @ConfigProperty(name = "summit.origins") Optional<List<String>> origins) {
    this.names = inSmallLetters(hosts);
    this.origins = inSmallLetters(origins);
  }

  private static Set<String> inSmallLetters(Optional<List<String>> setting) {
    return setting.orElse(List.of()).stream()
        .map(each -> each.trim().toLowerCase(Locale.ROOT))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Why a call is refused; empty for one from a page of the service, or from no page at all. */
  Optional<Problem> objection(HttpServerRequest request) {
    List<String> hosts = hosts(request);
    Optional<CalledName> said =
        hosts.size() == 1 ? CalledName.read(hosts.get(0)) : Optional.empty();
    Optional<CalledName> called = called(request);
    if (said.isEmpty() || called.isEmpty()) {
      return Optional.of(Problem.of(ErrorCode.BAD_ADDRESS, SAY_ONCE));
    }
    if (!known(said.get()) || !known(called.get())) {
      return Optional.of(Problem.of(ErrorCode.FOREIGN_HOST));
    }
    return ofThePage(request, request.scheme() + "://" + called.get().written())
        ? Optional.empty()
        : Optional.of(Problem.of(ErrorCode.FOREIGN_ORIGIN));
  }

  /** By what a call reached the service, or the proxy that the operator has it believe. */
  public static Optional<CalledName> called(HttpServerRequest request) {
    return Optional.ofNullable(request.authority()).map(Object::toString).flatMap(CalledName::read);
  }

  /** What the call itself says, before any proxy. */
  private static List<String> hosts(HttpServerRequest request) {
    List<String> hosts = new ArrayList<>(request.headers().getAll(HttpHeaders.HOST));
    Matcher whole = WHOLE_ADDRESS.matcher(request.uri());
    if (whole.lookingAt()) {
      hosts.add(whole.group(1));
    }
    return hosts.size() > 1 && request.headers().getAll(HttpHeaders.HOST).size() < 2
        ? hosts.stream().distinct().toList()
        : hosts;
  }

  private boolean known(CalledName called) {
    return called.ofThisMachine()
        || called.isAddress()
        || names.contains(called.name())
        || names.contains(ANY);
  }

  private boolean ofThePage(HttpServerRequest request, String own) {
    List<String> from = request.headers().getAll(HttpHeaders.ORIGIN);
    if (from.isEmpty()) {
      return !FROM_ELSEWHERE.contains(said(request, "Sec-Fetch-Site")) || followsALink(request);
    }
    return from.stream()
        .map(each -> each.toLowerCase(Locale.ROOT))
        .allMatch(each -> each.equals(own) || origins.contains(each));
  }

  /** A link elsewhere may lead here; what it opens cannot be read from there. */
  private static boolean followsALink(HttpServerRequest request) {
    return Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method())
        && said(request, "Sec-Fetch-Mode").equals("navigate")
        && said(request, "Sec-Fetch-Dest").equals("document");
  }

  private static String said(HttpServerRequest request, String header) {
    return String.join(",", request.headers().getAll(header)).trim().toLowerCase(Locale.ROOT);
  }
}
