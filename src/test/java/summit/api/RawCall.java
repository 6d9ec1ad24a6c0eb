package summit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.api.problem.Problem;

/** A call written byte by byte, since clients refuse to send what is wrong. */
final class RawCall {
  private final String method;
  private final String target;
  private final List<String> headers = new ArrayList<>();
  private byte[] body = new byte[0];
  private String host = "Host: localhost\r\n";

  private RawCall(String method, String target) {
    this.method = method;
    this.target = target;
  }

  static RawCall of(String method, String target) {
    return new RawCall(method, target);
  }

  RawCall header(String name, String value) {
    headers.add(name + ": " + value);
    return this;
  }

  RawCall host(String name) {
    host = "Host: " + name + "\r\n";
    return this;
  }

  RawCall withoutHost() {
    host = "";
    return this;
  }

  RawCall body(String type, byte[] bytes) {
    return body(bytes).header("Content-Type", type);
  }

  /** Sends a body without saying of what type it is. */
  RawCall body(byte[] bytes) {
    body = bytes;
    return this;
  }

  /**
   * What came back.
   *
   * @param headers names in small letters, all values of one joined
   * @param bytes each as a character
   */
  record Answer(int status, Map<String, String> headers, String bytes) {
    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    byte[] body() {
      return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    JsonNode json() {
      return Shipped.read(body());
    }

    /** Is a problem of this code, which says something. */
    void refuses(int expected, String code) {
      assertThat(status).as(text()).isEqualTo(expected);
      assertThat(header("Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
      assertThat(json().path("code").asText()).isEqualTo(code);
      assertThat(json().path("detail").asText()).isNotBlank();
    }

    String text() {
      return new String(body(), StandardCharsets.UTF_8);
    }
  }

  Answer send() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      String head =
          method
              + " "
              + target
              + " HTTP/1.1\r\n"
              + host
              + "Connection: close\r\nContent-Length: "
              + body.length
              + "\r\n"
              + String.join("", headers.stream().map(each -> each + "\r\n").toList())
              + "\r\n";
      ByteArrayOutputStream sent = new ByteArrayOutputStream();
      sent.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      sent.writeBytes(body);
      socket.getOutputStream().write(sent.toByteArray());
      return read(socket.getInputStream().readAllBytes());
    }
  }

  private static Answer read(byte[] all) {
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    List<String> lines = text.substring(0, end).lines().toList();
    Map<String, String> headers = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] sides = line.split(":", 2);
      headers.merge(
          sides[0].toLowerCase(Locale.ROOT),
          sides[1].trim(),
          (before, after) -> before + ", " + after);
    }
    String body = text.substring(end + 4);
    boolean chunked = Optional.ofNullable(headers.get("transfer-encoding")).isPresent();
    return new Answer(
        Integer.parseInt(lines.get(0).split(" ", 3)[1]), headers, chunked ? joined(body) : body);
  }

  private static String joined(String chunks) {
    StringBuilder whole = new StringBuilder();
    int at = 0;
    while (true) {
      int lineEnd = chunks.indexOf("\r\n", at);
      int size = Integer.parseInt(chunks.substring(at, lineEnd), 16);
      if (size == 0) {
        return whole.toString();
      }
      whole.append(chunks, lineEnd + 2, lineEnd + 2 + size);
      at = lineEnd + 2 + size + 2;
    }
  }
}
