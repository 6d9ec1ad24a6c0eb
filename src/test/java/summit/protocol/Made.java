package summit.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A call, ready to be sent.
 *
 * @param target the address with its query, as it is written
 * @param bytes of the body, each as a character
 */
record Made(String method, String target, Map<String, String> headers, String bytes, Twist twist) {
  private static final int SHOWN = 2_000;

  Made {
    headers = Map.copyOf(headers);
  }

  Made withBody(byte[] other) {
    return new Made(method, target, headers, characters(other), twist);
  }

  static String characters(byte[] body) {
    return new String(body, StandardCharsets.ISO_8859_1);
  }

  byte[] body() {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  String path() {
    return target.replaceFirst("\\?.*", "");
  }

  @Override
  public String toString() {
    String text = new String(body(), StandardCharsets.UTF_8);
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    return twist + ": " + method + " " + target + " " + headers + "\n" + shown;
  }
}
