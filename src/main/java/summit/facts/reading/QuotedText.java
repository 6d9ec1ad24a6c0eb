package summit.facts.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Shows posted text in messages, shortened, and in JSON pointers, escaped. */
public final class QuotedText {
  private static final int SHOWN = 60;

  private QuotedText() {}

  public static String quoted(String text) {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    return "\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"";
  }

  /** As {@link #quoted}, with what nobody sees written out. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    quoted(text).codePoints().forEach(letter -> shown.append(seen(letter)));
    return shown.toString();
  }

  private static String seen(int letter) {
    String one = Character.toString(letter);
    boolean unseen = letter != ' ' && NormalForm.of("a" + one + "a").equals("aa");
    boolean blank = letter != ' ' && Character.isSpaceChar(letter);
    return unseen || blank ? String.format(Locale.ROOT, "<U+%04X>", letter) : one;
  }

  static String shortened(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> quoted(value.textValue());
      case NUMBER -> Double.isInfinite(value.doubleValue()) ? "a number out of range" : cut(value);
      default -> cut(value);
    };
  }

  private static String cut(JsonNode value) {
    String text = value.toString();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }

  /** One step of a JSON pointer (RFC 6901). */
  public static String pointer(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
