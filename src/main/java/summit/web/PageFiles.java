package summit.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import summit.api.address.ContentPolicy;

/** Serves the page and the page about the API, each with the policy by which it works. */
@ApplicationScoped
class PageFiles {
  private static final String PAGE = "META-INF/resources/";
  private static final String BUNDLE = "/static/bundle/";
  private static final String API_PAGE =
      "META-INF/io.smallrye_smallrye-open-api-ui__jar/META-INF/resources/openapi-ui/";
  private static final String API_SCRIPT = "swagger-ui-standalone-preset.js";
  private static final Pattern STYLE_IN_SCRIPT =
      Pattern.compile("createElement\\(\"style\",null,\"([^\"\\\\]+)\"\\)");
  private static final String API_ADDRESS = "/q/swagger-ui";

  /** The names of what is bundled change with the text. */
  private static final String FOR_GOOD = "public, immutable, max-age=31536000";

  private static final String FOR_A_DAY = "public, max-age=86400";

  /** A page is never kept: it holds a word that must be new at each load. */
  private static final String NEVER = "no-store";

  private static final String NONCE_PLACE = "name=\"style-nonce\" content=\"\"";
  private static final int NONCE_BYTES = 18;

  private final SecureRandom random = new SecureRandom();

  /** One, once it is asked for. */
  private final Map<String, String> policies = new ConcurrentHashMap<>();

  private final PackagedFiles files;

  PageFiles(PackagedFiles files) {
    this.files = files;
  }

  void register(@Observes Router router) {
    router.get("/").order(0).handler(this::page);
    router.head("/").order(0).handler(this::page);
    for (String address : new String[] {"/favicon.svg", BUNDLE + "*"}) {
      router.get(address).order(0).handler(this::file);
      router.head(address).order(0).handler(this::file);
    }
    router.get(API_ADDRESS + "*").order(0).handler(this::apiPage);
    router.head(API_ADDRESS + "*").order(0).handler(this::apiPage);
  }

  private void page(RoutingContext call) {
    Optional<PackagedFile> page = files.find(PAGE, "index.html");
    if (page.isEmpty()) {
      call.next();
      return;
    }
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    call.response().putHeader(ContentPolicy.HEADER, ContentPolicy.ofPage(nonce));
    String said = NONCE_PLACE.replace("\"\"", "\"" + nonce + "\"");
    page.get().withText(page.get().text().replace(NONCE_PLACE, said)).answer(call, NEVER);
  }

  private void file(RoutingContext call) {
    String path = call.normalizedPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String folder = PAGE + path.substring(1, path.length() - name.length());
    answer(call, files.find(folder, name), path.startsWith(BUNDLE) ? FOR_GOOD : FOR_A_DAY);
  }

  private void apiPage(RoutingContext call) {
    String below = call.normalizedPath().substring(API_ADDRESS.length());
    if (below.isEmpty()) {
      call.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, API_ADDRESS + "/").end();
    } else if (below.equals("/") || below.equals("/index.html")) {
      Optional<PackagedFile> page = files.find(API_PAGE, "index.html");
      page.ifPresent(
          found -> call.response().putHeader(ContentPolicy.HEADER, apiPolicy(found.text())));
      answer(call, page, NEVER);
    } else {
      answer(call, files.find(API_PAGE, below.substring(1)), FOR_A_DAY);
    }
  }

  /** Its scripts draw a picture that holds its style; nothing else of it is styled but by files. */
  private String apiPolicy(String page) {
    return policies.computeIfAbsent(
        page,
        html -> {
          String script = files.find(API_PAGE, API_SCRIPT).map(PackagedFile::text).orElse("");
          List<String> styles =
              STYLE_IN_SCRIPT
                  .matcher(script)
                  .results()
                  .map((MatchResult found) -> found.group(1))
                  .toList();
          return ContentPolicy.ofPageWithScripts(html, styles);
        });
  }

  private static void answer(RoutingContext call, Optional<PackagedFile> file, String kept) {
    file.ifPresentOrElse(found -> found.answer(call, kept), call::next);
  }
}
