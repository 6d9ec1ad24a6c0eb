package summit.packaged;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a client that keeps its connection must know of an answer before it reads its body.
 *
 * @param length of the body, in bytes
 */
public record AnswerHead(int status, int length) {
  private static final String LENGTH = "content-length:";

  /** Reads it, up to where the body begins. */
  public static AnswerHead read(InputStream answers) throws IOException {
    int status = Integer.parseInt(line(answers).split(" ", 3)[1]);
    int length = -1;
    for (String line = line(answers); !line.isEmpty(); line = line(answers)) {
      if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(line.substring(LENGTH.length()).strip());
      }
    }
    if (length < 0) {
      throw new IOException("answered without a length");
    }
    return new AnswerHead(status, length);
  }

  private static String line(InputStream answers) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new EOFException("the service closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
