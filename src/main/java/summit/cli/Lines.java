package summit.cli;

import org.apache.commons.text.WordUtils;

/** Breaks text into lines of a readable width. */
final class Lines {
  private static final int WIDTH = 100;

  private Lines() {}

  /** The text behind its indent, further lines below its first word. */
  static String wrap(String text, String indent) {
    String below = " ".repeat(indent.length());
    return indent + WordUtils.wrap(text, WIDTH - indent.length(), "\n" + below, false);
  }
}
