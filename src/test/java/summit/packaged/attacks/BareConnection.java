package summit.packaged.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** A connection that says what it likes, and need not listen. */
final class BareConnection implements AutoCloseable {
  private static final byte[] ELSEWHERE = {127, 0, 0, 3};

  private final Socket socket;

  BareConnection(int port) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  private BareConnection(Socket socket) throws IOException {
    this.socket = socket;
    socket.setSoTimeout(20_000);
  }

  /** One from another address, for who uses up the share of its own. */
  static BareConnection fromElsewhere(int port) throws IOException {
    return new BareConnection(
        new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByAddress(ELSEWHERE), 0));
  }

  BareConnection say(String some) throws IOException {
    return say(some.getBytes(UTF_8));
  }

  BareConnection say(byte[] some) throws IOException {
    socket.getOutputStream().write(some);
    socket.getOutputStream().flush();
    return this;
  }

  /** The head of a call with a body. */
  static String head(String method, String path, String more, long length) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + more
        + (length < 0 ? "" : "Content-Length: " + length + "\r\n")
        + "\r\n";
  }

  BareConnection post(String path, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    return say(head("POST", path, "Connection: close\r\n", bytes.length)).say(bytes);
  }

  /** The status of the answer; 0 where there is none. */
  int status() throws IOException {
    InputStream in = socket.getInputStream();
    byte[] line = in.readNBytes("HTTP/1.1 200".length());
    String said = new String(line, UTF_8).toUpperCase(Locale.ROOT);
    return said.startsWith("HTTP/1.1 ") && line.length == 12
        ? Integer.parseInt(said.substring(9))
        : 0;
  }

  /** All that is answered until the other side ends it. */
  String all() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  /** Whether the other side has ended it, whatever of it was not read. */
  boolean isEnded() {
    try {
      socket.getOutputStream().write('\r');
      return false;
    } catch (IOException ended) {
      return true;
    }
  }

  BareConnection halfClose() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
