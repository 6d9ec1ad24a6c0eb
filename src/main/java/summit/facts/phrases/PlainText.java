package summit.facts.phrases;

import java.util.Locale;

/**
 * Text as it may be shown to people: posted text can hold characters that a terminal obeys, that
 * turn the rest of a line round, or that no page can print. What is written from right to left is
 * set apart (Unicode Standard Annex 9: FSI and PDI), so that numbers beside it stay where they are.
 */
public final class PlainText {
  private static final char SET_APART = '\u2068';
  private static final char END_SET_APART = '\u2069';

  /** Below stands nothing but Latin text and controls; most text needs no second look. */
  private static final int FIRST_UNUSUAL = '\u0590';

  private static final String ENDS_A_NAME = ",;:()[]\"|\u201c\u201d";

  private PlainText() {}

  /** A text on one line. */
  public static String of(String text) {
    return usual(text, false) ? text : setApart(cleaned(text, false));
  }

  /** A text on lines, which may be indented by tabs. */
  public static String lines(String text) {
    return usual(text, true) ? text : setApart(cleaned(text, true));
  }

  /** JSON that says the same, with all that would be cleaned in a text written as numbers. */
  public static String json(String json) {
    if (usual(json, true)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 64);
    json.codePoints()
        .forEach(
            point -> {
              if (kept(point, true) && !rightToLeft(point)) {
                escaped.appendCodePoint(point);
              } else {
                for (char c : Character.toChars(point)) {
                  escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
              }
            });
    return escaped.toString();
  }

  private static boolean usual(String text, boolean onLines) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_UNUSUAL || !kept(c, onLines)) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text, boolean onLines) {
    StringBuilder cleaned = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (kept(point, onLines) || (onLines && text.startsWith("\r\n", i))) {
        cleaned.appendCodePoint(point);
      } else if (Character.getType(point) == Character.SURROGATE) {
        cleaned.append('\ufffd');
      } else if (blank(point)) {
        cleaned.append(' ');
      }
    }
    return cleaned.toString();
  }

  private static boolean kept(int point, boolean onLines) {
    return (onLines && (point == '\n' || point == '\t'))
        || !(blank(point)
            || directs(point)
            || nothing(point)
            || Character.getType(point) == Character.SURROGATE);
  }

  /** Controls (C0, DEL, C1) and the separators of lines and paragraphs. */
  private static boolean blank(int point) {
    return Character.isISOControl(point) || point == '\u2028' || point == '\u2029';
  }

  /** Embeddings, overrides and isolates, also those that nobody uses any more. */
  private static boolean directs(int point) {
    return (point >= '\u202a' && point <= '\u202e') || (point >= '\u2066' && point <= '\u206f');
  }

  /** A mark of the byte order, annotations, and what will never be a character. */
  private static boolean nothing(int point) {
    return point == '\ufeff'
        || (point >= '\ufff9' && point <= '\ufffb')
        || (point >= '\ufdd0' && point <= '\ufdef')
        || (point & 0xfffe) == 0xfffe;
  }

  private static String setApart(String text) {
    if (text.codePoints().noneMatch(PlainText::rightToLeft)) {
      return text;
    }
    StringBuilder all = new StringBuilder(text.length() + 8);
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (rightToLeft(point)) {
        int end = endOfName(text, at);
        all.append(SET_APART).append(text, at, end).append(END_SET_APART);
        at = end;
      } else {
        all.appendCodePoint(point);
        at += Character.charCount(point);
      }
    }
    return all.toString();
  }

  /** Behind the last letter, with its marks, before other letters or what stands between names. */
  private static int endOfName(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (point == '\n' || ENDS_A_NAME.indexOf(point) >= 0 || leftToRight(point)) {
        break;
      }
      int next = at + Character.charCount(point);
      if (rightToLeft(point) || (at == end && mark(point))) {
        end = next;
      }
      at = next;
    }
    return end;
  }

  private static boolean rightToLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean leftToRight(int point) {
    return Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean mark(int point) {
    return Character.getDirectionality(point) == Character.DIRECTIONALITY_NONSPACING_MARK;
  }
}
