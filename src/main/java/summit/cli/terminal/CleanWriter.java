package summit.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summit.facts.phrases.PlainText;

/** Lets nothing reach a terminal or file that a terminal would obey, but what is ours. */
final class CleanWriter extends Writer {
  /** Styles and colours as {@link Palette} and the pages of help use them; none that hides text. */
  static final Pattern STYLES;

  static {
    String code = "(?:[0-4]|2[1-4]|3[0-79]|9[0-7])";
    STYLES = Pattern.compile("\u001b\\[" + code + "(?:;" + code + ")*m");
  }

  /** How {@link Footline} takes its line away. */
  static final Pattern FOOTLINES = Pattern.compile(Pattern.quote(Footline.CLEAR));

  static final Pattern NOTHING = Pattern.compile("(?!)");

  private final PrintWriter to;
  private final Pattern ours;

  private CleanWriter(PrintWriter to, Pattern ours) {
    this.to = to;
    this.ours = ours;
  }

  /**
   * Writes on, cleaned.
   *
   * @param ours what may pass as it is
   */
  static PrintWriter before(PrintWriter to, Pattern ours) {
    return new CleanPrinter(to, ours);
  }

  /** Whether the reader of what such a writer prints has gone. */
  static boolean readerGone(PrintWriter writer) {
    return writer instanceof CleanPrinter clean
        && clean.to instanceof AnswerWriter answers
        && answers.readerGone();
  }

  /** Prints into a writer what is clean. */
  private static final class CleanPrinter extends PrintWriter {
    private final PrintWriter to;

    CleanPrinter(PrintWriter to, Pattern ours) {
      super(new CleanWriter(to, ours), true);
      this.to = to;
    }
  }

  /** Texts come whole, so that nothing is hidden by being cut in two. */
  @Override
  public void write(String text, int from, int length) {
    String written = text.substring(from, from + length);
    StringBuilder clean = new StringBuilder(length);
    Matcher matcher = ours.matcher(written);
    int at = 0;
    while (matcher.find()) {
      clean.append(PlainText.lines(written.substring(at, matcher.start())));
      clean.append(matcher.group());
      at = matcher.end();
    }
    to.write(clean.append(PlainText.lines(written.substring(at))).toString());
  }

  @Override
  public void write(char[] text, int from, int length) {
    write(new String(text, from, length), 0, length);
  }

  @Override
  public void flush() throws IOException {
    if (to.checkError()) {
      throw new IOException("the reader has gone, or the disk is full");
    }
  }

  @Override
  public void close() {
    to.close();
  }
}
