package summit.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A call, ready to be sent.
 *
 * @param target the address with its query, as it is written
 */
record Made(String method, String target, Map<String, String> headers, byte[] body, Twist twist) {
  Made {
    headers = Map.copyOf(headers);
    body = body.clone();
  }

  Made withBody(byte[] other) {
    return new Made(method, target, headers, other, twist);
  }

  String path() {
    return target.replaceFirst("\\?.*", "");
  }

  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    String shown = text.length() > 2_000 ? text.substring(0, 2_000) + "..." : text;
    return twist + ": " + method + " " + target + " " + headers + "\n" + shown;
  }
}
