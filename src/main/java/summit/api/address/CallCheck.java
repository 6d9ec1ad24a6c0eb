package summit.api.address;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;
import summit.api.problem.ProblemAnswer;
import summit.api.problem.Refusal;
import summit.facts.reading.FactProblem;

/**
 * Refuses a call by its address and headers alone (RFC 9110), and says what would do; answers
 * OPTIONS.
 */
@ApplicationScoped
class CallCheck {
  /** Behind the filters that set headers, before all that answers. */
  private static final int ORDER = 10;

  private static final String API = "/v1/";
  private static final String ACCEPT_POST = "Accept-Post";

  private final CallTable table;
  private final SameOrigin origin;

  CallCheck(CallTable table, SameOrigin origin) {
    this.table = table;
    this.origin = origin;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, ORDER);
  }

  /** What the HTTP layer cannot read fails there, before any filter. */
  void register(@Observes Router router) {
    Route unused =
        router
            .route()
            .order(Integer.MIN_VALUE)
            .failureHandler(
                call -> {
                  if (call.statusCode() == ErrorCode.BAD_ADDRESS.status()) {
                    unreadable(call);
                  } else {
                    call.next();
                  }
                });
    router.errorHandler(ErrorCode.BAD_ADDRESS.status(), this::unreadable);
  }

  private void unreadable(RoutingContext call) {
    AnswerHeaders.put(call);
    ProblemAnswer.send(
        call, origin.objection(call.request()).orElseGet(() -> Problem.of(ErrorCode.BAD_ADDRESS)));
  }

  private void check(RoutingContext call) {
    HttpServerRequest request = call.request();
    Optional<Problem> foreign = origin.objection(request);
    if (foreign.isPresent()) {
      ProblemAnswer.send(call, foreign.get());
      return;
    }
    String path = Optional.ofNullable(request.path()).orElse("");
    if (!Query.readable(path)) {
      String detail = "The path cannot be read: after % stand two digits from 0 to f, of UTF-8.";
      ProblemAnswer.send(call, Problem.of(ErrorCode.BAD_ADDRESS, detail));
      return;
    }
    List<Call> here = table.at(call.normalizedPath());
    if (!Query.wellFormed(request.uri())) {
      ProblemAnswer.send(
          call, query(request, here).orElseGet(() -> Problem.of(ErrorCode.BAD_ADDRESS)));
    } else if (here.isEmpty()) {
      ProblemAnswer.send(call, Problem.of(ErrorCode.NOT_FOUND));
    } else if (request.method().name().equals(HttpMethod.OPTIONS)) {
      describe(here, request.response());
    } else {
      check(call, here, path.startsWith(API));
    }
  }

  private void check(RoutingContext call, List<Call> here, boolean ofApi) {
    HttpServerRequest request = call.request();
    String method = request.method().name();
    String asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    List<Call> meant = here.stream().filter(one -> one.method().equals(asked)).toList();
    if (meant.isEmpty()) {
      request.response().putHeader(HttpHeaders.ALLOW, allowed(here));
      ProblemAnswer.send(
          call,
          Problem.of(ErrorCode.METHOD_NOT_ALLOWED, "This address answers " + allowed(here) + "."));
      return;
    }
    Optional<Problem> problem =
        ofApi
            ? query(request, meant)
                .or(() -> body(request, meant))
                .or(() -> answer(request.headers(), meant))
            : Optional.empty();
    if (problem.isPresent()) {
      ProblemAnswer.send(call, problem.get());
      return;
    }
    meant.get(0).admittance().ifPresent(to -> to.on(call));
    call.next();
  }

  private static Optional<Problem> query(HttpServerRequest request, List<Call> meant) {
    Set<String> known =
        meant.stream().flatMap(one -> one.parameters().stream()).collect(Collectors.toSet());
    List<FactProblem> wrong =
        Query.problems(Optional.ofNullable(request.query()).orElse(""), known);
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(Refusal.invalid(ErrorCode.BAD_ADDRESS, wrong).problem());
  }

  private static Optional<Problem> body(HttpServerRequest request, List<Call> meant) {
    List<MediaType> read = meant.stream().flatMap(one -> one.reads().stream()).distinct().toList();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    HttpServerResponse response = request.response();
    if (meant.get(0).method().equals(HttpMethod.POST)) {
      response.putHeader(ACCEPT_POST, Forms.listed(read));
    }
    if (Forms.packed(request.headers().getAll(HttpHeaders.CONTENT_ENCODING))) {
      response.putHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
      return unread("The body is read as it is, not packed: leave out Content-Encoding.");
    }
    String named = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE)).orElse("");
    if (named.isEmpty() && !posts(request)) {
      return Optional.empty();
    }
    Optional<MediaType> type = Forms.type(named);
    if (type.isEmpty() || !Forms.oneOf(read, type.get())) {
      return unread("Send one of these as Content-Type: " + Forms.listed(read) + ".");
    }
    return Forms.inUtf8(type.get())
        ? Optional.empty()
        : unread("The body is read in UTF-8: send it so, with no other charset.");
  }

  /** A page from elsewhere may have a browser post a body of no type without asking first. */
  private static boolean posts(HttpServerRequest request) {
    return request.method().name().equals(HttpMethod.POST) && ProblemAnswer.hasBody(request);
  }

  private static Optional<Problem> unread(String detail) {
    return Optional.of(Problem.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE, detail));
  }

  private static Optional<Problem> answer(MultiMap headers, List<Call> meant) {
    List<MediaType> written =
        meant.stream().flatMap(one -> one.writes().stream()).distinct().toList();
    List<String> accept = headers.getAll(HttpHeaders.ACCEPT);
    if (accept.isEmpty() || written.isEmpty()) {
      return Optional.empty();
    }
    List<MediaType> ranges = Forms.ranges(accept);
    if (!Forms.taken(written, ranges)) {
      return Optional.of(
          Problem.of(
              ErrorCode.NOT_ACCEPTABLE, "Accept one of these: " + Forms.listed(written) + "."));
    }
    headers.set(HttpHeaders.ACCEPT, Forms.header(ranges)); // What answers sees what was checked.
    return Optional.empty();
  }

  private static void describe(List<Call> here, HttpServerResponse response) {
    List<MediaType> posted =
        here.stream()
            .filter(one -> one.method().equals(HttpMethod.POST))
            .flatMap(one -> one.reads().stream())
            .toList();
    if (!posted.isEmpty()) {
      response.putHeader(ACCEPT_POST, Forms.listed(posted));
    }
    response.putHeader(HttpHeaders.ALLOW, allowed(here)).setStatusCode(204).end();
  }

  private static String allowed(List<Call> here) {
    Set<String> methods = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
    here.forEach(one -> methods.add(one.method()));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    return String.join(", ", methods);
  }
}
