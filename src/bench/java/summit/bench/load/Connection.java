package summit.bench.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/**
 * A connection that posts the same again and again; costs less than a client that can do more, so
 * that little of what is measured is its own.
 */
final class Connection implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream answers;
  private final byte[] request;

  Connection(int port, Endpoint endpoint, String body) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    this.answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
    this.request = request(port, endpoint, body.getBytes(UTF_8));
  }

  private static byte[] request(int port, Endpoint endpoint, byte[] body) throws IOException {
    String head =
        "POST "
            + endpoint.path()
            + " HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.write(head.getBytes(US_ASCII));
    request.write(body);
    return request.toByteArray();
  }

  /** Posts, and reads the whole answer; which must be good. */
  void post() throws IOException {
    socket.getOutputStream().write(request);
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("answered with " + status);
    }
    long length = -1;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Long.parseLong(line.substring(LENGTH.length()).strip());
      }
    }
    if (length < 0) {
      throw new IOException("answered without a length");
    }
    answers.skipNBytes(length);
  }

  private String line() throws IOException {
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

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
