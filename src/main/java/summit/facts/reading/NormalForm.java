package summit.facts.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one form of codes, ids and names: composed as Unicode composes it (NFC), without blanks at
 * its ends, with plain ones within, and without characters that nobody sees or that turn the
 * direction of writing.
 */
public final class NormalForm {
  /** Scripts in which the two joiners change how a word is written. */
  private static final String JOINED =
      "\\p{IsArabic}\\p{IsSyriac}\\p{IsMongolian}\\p{IsDevanagari}\\p{IsBengali}\\p{IsGurmukhi}"
          + "\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}"
          + "\\p{IsSinhala}\\p{IsKhmer}";

  /** Default_Ignorable_Code_Point and interlinear marks: soft hyphens, marks of direction, ... */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u200E\\u200F"
              + "\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB"
              + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]"
              + "|(?<!["
              + JOINED
              + "])[\\u200C\\u200D]");

  private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

  private static final Pattern ENDS =
      Pattern.compile("^[\\s\\p{Z}\\u0085\\x1C-\\x1F]+|[\\s\\p{Z}\\u0085\\x1C-\\x1F]+$");

  /** Control characters, ends of lines, and halves of characters. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");

  private NormalForm() {}

  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String seen = UNSEEN.matcher(text).replaceAll("");
    String inner = BLANK.matcher(ENDS.matcher(seen).replaceAll("")).replaceAll(" ");
    return Normalizer.normalize(inner, Normalizer.Form.NFC);
  }

  /** Whether characters stand in it that no code, id or name can have. */
  static boolean hasControls(String text) {
    return CONTROL.matcher(text).find();
  }

  /** Most are: ASCII that can be seen, without a blank at either end. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return text.isEmpty() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
  }
}
