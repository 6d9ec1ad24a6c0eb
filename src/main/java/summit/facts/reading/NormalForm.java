package summit.facts.reading;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * The one form of codes, ids and names: composed as Unicode composes it (NFC), without blanks at
 * its ends, with plain ones within, and without characters that nobody sees or that turn the
 * direction of writing. Each character is looked at once, however the text is made.
 */
public final class NormalForm {
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  /** Scripts in which the two joiners change how a word is written. */
  private static final Set<UnicodeScript> JOINED =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER);

  /**
   * Default_Ignorable_Code_Point and interlinear marks, first and last of each range: soft hyphens,
   * marks of direction, ... The two joiners stand apart.
   */
  private static final int[][] UNSEEN = {
    {0x00AD, 0x00AD},
    {0x034F, 0x034F},
    {0x061C, 0x061C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x200B, 0x200B},
    {0x200E, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x206F},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFFB},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF}
  };

  private NormalForm() {}

  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String seen = seen(text);
    int from = 0;
    int to = seen.length();
    while (from < to && isBlankEnd(seen.charAt(from))) {
      from++;
    }
    while (to > from && isBlankEnd(seen.charAt(to - 1))) {
      to--;
    }
    StringBuilder inner = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char letter = seen.charAt(i);
      inner.append(Character.getType(letter) == Character.SPACE_SEPARATOR ? ' ' : letter);
    }
    return Normalizer.normalize(inner, Normalizer.Form.NFC);
  }

  private static String seen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    int before = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int letter = text.codePointAt(i);
      if (!isUnseen(letter, before)) {
        seen.appendCodePoint(letter);
      }
      before = letter;
    }
    return seen.toString();
  }

  private static boolean isUnseen(int letter, int before) {
    if (letter == NON_JOINER || letter == JOINER) {
      return before < 0 || !JOINED.contains(UnicodeScript.of(before));
    }
    for (int[] range : UNSEEN) {
      if (letter <= range[1]) {
        return letter >= range[0];
      }
    }
    return false;
  }

  /** Blanks, ends of lines and what separates records. */
  private static boolean isBlankEnd(char letter) {
    return (letter >= '\t' && letter <= '\r')
        || (letter >= 0x1C && letter <= ' ')
        || letter == 0x85
        || Character.isSpaceChar(letter);
  }

  /** Whether control characters, ends of lines or halves of characters stand in it. */
  static boolean hasControls(String text) {
    return text.codePoints()
        .anyMatch(
            letter ->
                switch (Character.getType(letter)) {
                  case Character.CONTROL,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR,
                      Character.SURROGATE ->
                      true;
                  default -> false;
                });
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
