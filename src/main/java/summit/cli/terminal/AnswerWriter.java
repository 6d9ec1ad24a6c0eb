package summit.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints answers, and knows why one did not arrive. */
public final class AnswerWriter extends PrintWriter {
  private final Arrivals arrivals;

  private AnswerWriter(Arrivals arrivals) {
    super(new BufferedOutputStream(arrivals), true, StandardCharsets.UTF_8);
    this.arrivals = arrivals;
  }

  public static AnswerWriter to(OutputStream stream) {
    return new AnswerWriter(new Arrivals(stream));
  }

  /** Whether a pipe was closed at its other end, by a reader that has what it wants. */
  public boolean readerGone() {
    return checkError() && arrivals.pipeClosed;
  }

  /** Remembers what went wrong, which a {@link PrintWriter} does not. */
  private static final class Arrivals extends FilterOutputStream {
    private boolean pipeClosed;

    Arrivals(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int start, int length) throws IOException {
      try {
        out.write(octets, start, length);
      } catch (IOException failed) {
        // "Broken pipe"; on Windows "The pipe is being closed".
        pipeClosed |= String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        throw failed;
      }
    }
  }
}
