package summit.cli.terminal;

import org.apache.commons.text.WordUtils;
import summit.facts.phrases.PlainText;

/** Breaks text into lines of a readable width. */
public final class Lines {
  public static final int WIDTH = 100;

  private Lines() {}

  /** The text behind its indent, further lines below its first word. */
  public static String wrap(String text, String indent) {
    String below = " ".repeat(indent.length());
    return indent
        + WordUtils.wrap(PlainText.of(text), WIDTH - indent.length(), "\n" + below, false);
  }
}
