package summit.cli.terminal;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import summit.facts.phrases.PlainText;

/**
 * Where answers and complaints go; all that is printed is cleaned here.
 *
 * @param coloured whether answers are read on a terminal that shows colours
 * @param watched whether complaints are, and with them how far a longer piece of work is
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean coloured, boolean watched) {
  public Terminal {
    out = CleanWriter.before(out, coloured ? CleanWriter.STYLES : CleanWriter.NOTHING);
    err = CleanWriter.before(err, watched ? CleanWriter.FOOTLINES : CleanWriter.NOTHING);
  }

  /** Neither is a terminal: a file, a pipe or a test. */
  public static Terminal none(PrintWriter out, PrintWriter err) {
    return new Terminal(out, err, false, false);
  }

  /**
   * The terminal of this process, if it has one.
   *
   * @param streams which of standard output and error are terminals, such as "12"; the launcher
   *     knows, while Java can only tell whether input and output both are
   */
  public static Terminal of(
      PrintWriter out, PrintWriter err, Optional<String> streams, Map<String, String> environment) {
    if (streams.isEmpty()) {
      boolean both = Ansi.AUTO.enabled();
      return new Terminal(out, err, both, both);
    }
    boolean obeys = !"dumb".equals(environment.get("TERM"));
    boolean plain = environment.containsKey("NO_COLOR");
    return new Terminal(
        out,
        err,
        obeys && !plain && streams.get().contains("1"),
        obeys && streams.get().contains("2"));
  }

  /** Whether who read the answer has read enough of it, as {@code head} does. */
  public boolean readerGone() {
    return CleanWriter.readerGone(out);
  }

  /** A line of JSON, which says the same when it is read again. */
  public void json(String json) {
    out.println(PlainText.json(json));
  }

  public Palette palette() {
    return Palette.of(coloured);
  }
}
