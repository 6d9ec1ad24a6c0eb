package summit.api.address;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.api.admission.Admittance;
import summit.api.admission.WorkedOn;
import summit.api.admission.turns.Place;

/** Every call there is, as the resources say it. */
@Singleton
class CallTable {
  private static final Pattern PLACE = Pattern.compile("\\{\\w+(?::([^}]+))?}");

  /** What is no resource and read only, and where it is worked on. */
  private static final Map<Place, Pattern> PAGES =
      Map.of(
          Place.PAGES, Pattern.compile("/(favicon\\.svg|static/.*|q/swagger-ui.*)?"),
          Place.HEALTH, Pattern.compile("/q/(health|metrics).*"),
          // The description of the API is made anew for each call, which takes its time.
          Place.LOOKUPS, Pattern.compile("/q/openapi.*"));

  private final List<Call> calls;

  CallTable(BeanManager beans) {
    this.calls =
        Stream.concat(
                PAGES.entrySet().stream().map(page -> page(page.getKey(), page.getValue())),
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .distinct()
                    .flatMap(CallTable::calls))
            .toList();
  }

  private static Call page(Place place, Pattern address) {
    return new Call(
        address,
        HttpMethod.GET,
        Set.of(),
        List.of(),
        List.of(),
        Optional.of(new Admittance(place, Admittance.Body.NONE)));
  }

  /** The calls of a path; none when there is nothing. */
  List<Call> at(String path) {
    return calls.stream().filter(call -> call.at(path)).toList();
  }

  private static Stream<Call> calls(Class<?> resource) {
    return Stream.of(resource.getMethods())
        .flatMap(method -> verb(method).stream().map(verb -> call(resource, method, verb)));
  }

  private static Optional<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .flatMap(one -> Stream.ofNullable(one.annotationType().getAnnotation(HttpMethod.class)))
        .map(HttpMethod::value)
        .findFirst();
  }

  private static Call call(Class<?> resource, Method method, String verb) {
    String below =
        Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    boolean body = List.of(method.getParameterTypes()).contains(InputStream.class);
    List<MediaType> reads =
        body
            ? said(resource, method, Consumes.class)
                .map(Consumes::value)
                .map(CallTable::types)
                .orElse(List.of(MediaType.WILDCARD_TYPE))
            : List.of();
    return new Call(
        pattern(resource.getAnnotation(Path.class).value() + below),
        verb,
        Stream.of(method.getParameterAnnotations())
            .flatMap(Stream::of)
            .filter(QueryParam.class::isInstance)
            .map(one -> ((QueryParam) one).value())
            .collect(Collectors.toSet()),
        reads,
        said(resource, method, Produces.class)
            .map(Produces::value)
            .map(CallTable::types)
            .orElse(List.of()),
        said(resource, method, WorkedOn.class)
            .map(where -> new Admittance(where.at(), read(reads))));
  }

  private static Admittance.Body read(List<MediaType> types) {
    if (types.isEmpty()) {
      return Admittance.Body.NONE;
    }
    return types.contains(MediaType.APPLICATION_JSON_TYPE)
        ? Admittance.Body.JSON
        : Admittance.Body.TEXT;
  }

  private static <A extends Annotation> Optional<A> said(
      Class<?> resource, Method method, Class<A> what) {
    return Optional.ofNullable(method.getAnnotation(what))
        .or(() -> Optional.ofNullable(resource.getAnnotation(what)));
  }

  /** Without how much each is liked, which is no part of a type. */
  private static List<MediaType> types(String... names) {
    return Stream.of(names)
        .map(MediaType::valueOf)
        .map(type -> new MediaType(type.getType(), type.getSubtype()))
        .toList();
  }

  private static Pattern pattern(String template) {
    StringBuilder pattern = new StringBuilder();
    Matcher place = PLACE.matcher(template);
    int at = 0;
    while (place.find()) {
      pattern.append(Pattern.quote(template.substring(at, place.start())));
      pattern.append(Optional.ofNullable(place.group(1)).orElse("[^/]+"));
      at = place.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(template.substring(at))) + "/?");
  }
}
