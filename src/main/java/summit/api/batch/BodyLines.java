package summit.api.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.bounds.Bound;

/** Splits a body into lines as it arrives. Blank lines are passed over, long ones not kept. */
final class BodyLines {
  private static final int MAX_BYTES = Bound.LINE_BYTES.count();
  private static final int CHUNK = 8_192;

  private final InputStream body;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;

  BodyLines(InputStream body) {
    this.body = body;
  }

  /** A line without its end, or that it is too long. */
  static final class Line {
    private final byte[] text;
    private final boolean tooLong;

    private Line(byte[] text, boolean tooLong) {
      this.text = text;
      this.tooLong = tooLong;
    }

    int length() {
      return text.length;
    }

    byte[] required() {
      if (tooLong) {
        throw new Refusal(
            ErrorCode.CASE_TOO_LARGE,
            "The line is longer than " + MAX_BYTES + " bytes.",
            Bound.LINE_BYTES);
      }
      return text;
    }

    private boolean blank() {
      return !tooLong && new String(text, ISO_8859_1).isBlank();
    }
  }

  /** The next line that is not blank; empty at the end of the body. */
  Optional<Line> next() throws IOException {
    while (more()) {
      Line line = line();
      if (!line.blank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads on to the end for nothing: callers who send everything first never see an answer else.
   */
  void skip() throws IOException {
    body.transferTo(OutputStream.nullOutputStream());
  }

  private Line line() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && more()) {
      int start = at;
      while (at < end && chunk[at] != '\n') {
        at++;
      }
      ended = at < end;
      tooLong |= text.size() + at - start > MAX_BYTES;
      if (tooLong) {
        text.reset();
      } else {
        text.write(chunk, start, at - start);
      }
      at += ended ? 1 : 0;
    }
    return new Line(text.toByteArray(), tooLong);
  }

  /** Whether there is anything left; waits for it. */
  private boolean more() throws IOException {
    while (at == end) {
      at = 0;
      end = body.read(chunk);
      if (end < 0) {
        end = 0;
        return false;
      }
    }
    return true;
  }
}
