package summit.api.address;

import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.digest.Sha256;

/**
 * What a browser may load, run and do for an answer (CSP, level 3). Nothing, unless it is a page;
 * and no page may be framed, or run or style itself by a text that is not named here.
 */
public final class ContentPolicy {
  /** The header that says it. */
  public static final String HEADER = "Content-Security-Policy";

  private static final String SHUT =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final String OWN_FILES = "img-src 'self' data:; connect-src 'self'";

  private ContentPolicy() {}

  /** Of what is no page. */
  static String ofData() {
    return SHUT;
  }

  /** Of a page that loads its own scripts and styles, and makes styles by a word used once. */
  public static String ofPage(String nonce) {
    return String.join(
        "; ", SHUT, "script-src 'self'", "style-src 'self' 'nonce-" + nonce + "'", OWN_FILES);
  }

  /**
   * Of a page that was written elsewhere and holds scripts, which are named by their digests.
   *
   * @param styles that its scripts put into it
   */
  public static String ofPageWithScripts(String html, List<String> styles) {
    return String.join(
        "; ",
        SHUT,
        "script-src " + ownAnd(digests(html, "script")),
        "style-src " + ownAnd(styles.stream().map(ContentPolicy::digest).distinct().toList()),
        OWN_FILES);
  }

  private static String ownAnd(List<String> digests) {
    return Stream.concat(Stream.of("'self'"), digests.stream()).collect(Collectors.joining(" "));
  }

  /** Of a document that holds its style and nothing else that a browser needs. */
  public static String ofDocument(String html) {
    List<String> styles = digests(html, "style");
    return styles.isEmpty() ? SHUT : SHUT + "; style-src " + String.join(" ", styles);
  }

  /** What stands between the tags of an element, each by its digest. */
  private static List<String> digests(String html, String element) {
    Pattern inline =
        Pattern.compile("<" + element + "(?![^>]*\\bsrc=)[^>]*>(.*?)</" + element, Pattern.DOTALL);
    return inline
        .matcher(html)
        .results()
        .map((MatchResult found) -> digest(found.group(1)))
        .distinct()
        .toList();
  }

  private static String digest(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
  }
}
