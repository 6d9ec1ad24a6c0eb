package summit.brief.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;

/** The page around a brief: well-formed, complete in itself, made for A4 and for screens. */
final class HtmlShell {
  private static final String PAGE = read("page.html");
  private static final String STYLE = read("page.css");

  private HtmlShell() {}

  static String around(String title, String body) {
    return PAGE.replace("{style}", STYLE)
        .replace("{title}", StringEscapeUtils.escapeXml11(title))
        .replace("{body}", body);
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
