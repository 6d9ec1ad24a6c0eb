package summit.brief.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** The page around a brief: well-formed, complete in itself, made for A4 and for screens. */
final class HtmlShell {
  private static final Pattern PLACE = Pattern.compile("\\{(style|title|body)\\}");
  private static final String PAGE = read("page.html");
  private static final String STYLE = read("page.css");

  private HtmlShell() {}

  /** What fills a place is not looked at for places again. */
  static String around(String title, String body) {
    String escaped = StringEscapeUtils.escapeXml11(title);
    return PLACE
        .matcher(PAGE)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    switch (place.group(1)) {
                      case "style" -> STYLE;
                      case "title" -> escaped;
                      default -> body;
                    }));
  }

  private static String read(String name) {
    try (InputStream resource = HtmlShell.class.getResourceAsStream("/summit/brief/" + name)) {
      byte[] bytes = Objects.requireNonNull(resource, name + " is packaged").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
