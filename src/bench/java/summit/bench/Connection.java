package summit.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import summit.packaged.AnswerHead;

/**
 * A connection that posts the same again and again; costs less than a client that can do more, so
 * that little of what is measured is its own.
 */
public final class Connection implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int GOOD = 200;

  private final Socket socket;
  private final InputStream answers;
  private final byte[] request;

  /**
   * Connects.
   *
   * @param path of the address, with its query
   */
  public Connection(int port, String path, String body) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    this.answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
    this.request = request(port, path, body.getBytes(UTF_8));
  }

  private static byte[] request(int port, String path, byte[] body) throws IOException {
    String head =
        "POST "
            + path
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
  public void post() throws IOException {
    socket.getOutputStream().write(request);
    AnswerHead head = AnswerHead.read(answers);
    if (head.status() != GOOD) {
      throw new IOException("answered with " + head.status());
    }
    answers.skipNBytes(head.length());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
