package summit.cli.terminal;

import org.apache.commons.text.WordUtils;

/** Breaks text into lines of a readable width. */
public final class Lines {
  public static final int WIDTH = 100;

  private Lines() {}

  /** The text behind its indent, further lines below its first word. */
  public static String wrap(String text, String indent) {
    String below = " ".repeat(indent.length());
    return indent + WordUtils.wrap(plain(text), WIDTH - indent.length(), "\n" + below, false);
  }

  /** Posted text may hold control characters, which a terminal would obey. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
