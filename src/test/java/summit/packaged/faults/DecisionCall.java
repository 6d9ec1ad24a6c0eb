package summit.packaged.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import summit.packaged.AnswerHead;

/**
 * A connection on which one decision after another is asked for. It comes from another address than
 * the attacks do, since each address has a share.
 */
final class DecisionCall implements AutoCloseable {
  private static final byte[] ADDRESS = {127, 0, 0, 2};
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int BUFFER = 1 << 16;

  private final Socket socket;
  private final InputStream answers;

  record Answer(int status, String body) {}

  DecisionCall(int port) throws IOException {
    this.socket =
        new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByAddress(ADDRESS), 0);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    this.answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
  }

  Answer ask(String request) throws IOException {
    byte[] body = request.getBytes(UTF_8);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(
        ("POST /v1/decisions?explain=none HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(US_ASCII));
    whole.write(body);
    socket.getOutputStream().write(whole.toByteArray());
    AnswerHead head = AnswerHead.read(answers);
    byte[] answer = answers.readNBytes(head.length());
    if (answer.length < head.length()) {
      throw new EOFException("the service closed the connection within an answer");
    }
    return new Answer(head.status(), new String(answer, UTF_8));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
