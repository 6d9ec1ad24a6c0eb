package summit.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/**
 * A batch in lines that is sent and answered at the same time, over a bare connection: clients of
 * the JDK do the one after the other.
 */
public final class BatchCall implements AutoCloseable {
  private final Socket connection;
  private final OutputStream out;
  private final InputStream in;
  private int leftOfChunk;
  private boolean answered;

  /**
   * @param address with its query, such as {@code /v1/decisions/batch?explain=none}
   */
  public BatchCall(int port, String address) throws IOException {
    this.connection = new Socket(InetAddress.getLoopbackAddress(), port);
    this.out = new BufferedOutputStream(connection.getOutputStream(), 65_536);
    this.in = new BufferedInputStream(connection.getInputStream(), 65_536);
    text("POST " + address + " HTTP/1.1\r\nHost: localhost\r\n");
    text("Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
  }

  /** Gives up reading where nothing comes for so long. */
  void patience(Duration longest) throws IOException {
    connection.setSoTimeout(Math.toIntExact(longest.toMillis()));
  }

  /** Sends a line; waits while the server takes no more. */
  public void send(String line) throws IOException {
    byte[] text = (line + "\n").getBytes(UTF_8);
    text(Integer.toHexString(text.length) + "\r\n");
    out.write(text);
    text("\r\n");
  }

  public void flush() throws IOException {
    out.flush();
  }

  /** Says that nothing follows. */
  public void end() throws IOException {
    text("0\r\n\r\n");
    out.flush();
  }

  /** The next line of the answer; empty when there is none any more. */
  public Optional<String> answer() throws IOException {
    if (!answered) {
      answered = true;
      head();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int one = body(); one >= 0; one = body()) {
      if (one == '\n') {
        return Optional.of(line.toString(UTF_8));
      }
      line.write(one);
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }

  private void head() throws IOException {
    String status = headLine();
    if (!status.contains(" 200 ")) {
      throw new IOException("the batch was refused: " + status);
    }
    String header = headLine();
    while (!header.isEmpty()) {
      header = headLine();
    }
  }

  private String headLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int one = in.read(); one != '\n'; one = in.read()) {
      if (one < 0) {
        throw new IOException("the server hung up");
      }
      if (one != '\r') {
        line.append((char) one);
      }
    }
    return line.toString();
  }

  /** A byte of the body, which comes in chunks with their length in front. */
  private int body() throws IOException {
    if (leftOfChunk == 0) {
      String length = headLine();
      leftOfChunk = Integer.parseInt(length.isEmpty() ? headLine() : length, 16);
      if (leftOfChunk == 0) {
        return -1;
      }
    }
    leftOfChunk--;
    return in.read();
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}
