package summit.rulebook.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a word without quotes means, by the core schema of YAML 1.2; refused where YAML 1.1 takes it
 * for something else. Days stay texts.
 */
final class YamlWord {
  /** As many as a number in JSON may have. */
  private static final int MAX_CHARACTERS = 100;

  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Pattern YES = Pattern.compile("yes|Yes|YES|on|On|ON");
  private static final Pattern NO = Pattern.compile("no|No|NO|off|Off|OFF");

  private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?([0-9]+\\.[0-9]*|\\.[0-9]+)([eE][-+][0-9]{1,3})?");
  private static final Pattern NO_NUMBER =
      Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  /** Octal, hexadecimal, binary, with underscores, in sixties, or with a bare exponent. */
  private static final Pattern ODD_NUMBER =
      Pattern.compile(
          "[-+]?(0[0-9_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|0b[01_]+|[0-9][0-9_]*"
              + "|[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
              + "|([0-9][0-9_]*)?\\.?[0-9_]+([eE][-+]?[0-9]+)?|[0-9][0-9_]*\\.[eE][-+]?[0-9]+)");

  private YamlWord() {}

  /** Why a word is not read; the message says what to write instead. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  static JsonNode read(String word) throws Refused {
    if (NOTHING.contains(word)) {
      return NullNode.getInstance();
    }
    if (TRUE.contains(word) || FALSE.contains(word)) {
      return BooleanNode.valueOf(TRUE.contains(word));
    }
    if (YES.matcher(word).matches() || NO.matcher(word).matches()) {
      boolean yes = YES.matcher(word).matches();
      throw new Refused(
          word
              + " without quotes is read by YAML as "
              + yes
              + "; for the word write \""
              + word
              + "\" in double quotes, else write "
              + yes);
    }
    if (WHOLE.matcher(word).matches() || DECIMAL.matcher(word).matches()) {
      return number(word);
    }
    if (NO_NUMBER.matcher(word).matches()) {
      throw new Refused(word + " is no number that can be reckoned with; leave it out");
    }
    if (ODD_NUMBER.matcher(word).matches()) {
      throw new Refused(
          shortened(word)
              + " without quotes is a number to some readers of YAML; for a text write it in double"
              + " quotes, for a number write plain digits such as 10 or 2.5");
    }
    return TextNode.valueOf(word);
  }

  private static JsonNode number(String word) throws Refused {
    if (word.length() > MAX_CHARACTERS) {
      throw new Refused("the number has more than " + MAX_CHARACTERS + " digits; round it");
    }
    String digits = word.startsWith("+") ? word.substring(1) : word;
    return WHOLE.matcher(word).matches() ? whole(new BigInteger(digits)) : decimal(digits);
  }

  private static JsonNode whole(BigInteger number) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (number.bitLength() < Integer.SIZE) {
      return nodes.numberNode(number.intValue());
    }
    return number.bitLength() < Long.SIZE
        ? nodes.numberNode(number.longValue())
        : nodes.numberNode(number);
  }

  /** As JSON is read, unless digits would be lost. */
  private static JsonNode decimal(String digits) {
    BigDecimal exact = new BigDecimal(digits.toUpperCase(Locale.ROOT));
    double near = exact.doubleValue();
    boolean same = Double.isFinite(near) && BigDecimal.valueOf(near).compareTo(exact) == 0;
    return same
        ? JsonNodeFactory.instance.numberNode(near)
        : JsonNodeFactory.instance.numberNode(exact);
  }

  private static String shortened(String word) {
    return word.length() > MAX_CHARACTERS ? word.substring(0, MAX_CHARACTERS) + "..." : word;
  }
}
