package summit.brief.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word of a script whose letters change their form and order beside each other, such as
 * Devanagari; the JDK puts its letters together, as outlines.
 *
 * @param font what has its letters
 */
record ShapedWord(String text, PdfFont font, boolean bold) {
  /** The height of a line, of which so much is below its base, in parts of the size of letters. */
  static final double HEIGHT = 1.5;

  static final double BELOW = 0.45;

  /** Measured at a size at which rounding does not matter. */
  private static final float SIZE = 100;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** By file; empty where this JVM has nothing to read fonts with. */
  private static final Map<String, Optional<Font>> FONTS = new ConcurrentHashMap<>();

  /** Whether this JVM can put the letters of a font together. */
  static boolean canBeMadeOf(PdfFont font) {
    return read(font.file(false)).isPresent() && read(font.file(true)).isPresent();
  }

  /** How wide it is, in parts of the size of its letters. */
  double width() {
    return layout().map(layout -> layout.getAdvance() / (double) SIZE).orElse(0.0);
  }

  /**
   * Draws it.
   *
   * @param size of its letters
   */
  void draw(Graphics2D page, double size) {
    double scale = size / SIZE;
    AffineTransform place = AffineTransform.getTranslateInstance(0, size * (HEIGHT - BELOW));
    place.scale(scale, scale);
    layout().ifPresent(layout -> page.fill(layout.getOutline(place)));
  }

  private Optional<TextLayout> layout() {
    return read(font.file(bold))
        .map(letters -> new TextLayout(text, letters.deriveFont(SIZE), EXACT));
  }

  private static Optional<Font> read(String file) {
    return FONTS.computeIfAbsent(file, ShapedWord::open);
  }

  private static Optional<Font> open(String file) {
    byte[] letters;
    try (InputStream in = PdfFont.open(file)) {
      letters = in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    try {
      return Optional.of(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(letters)));
    } catch (IOException
        | FontFormatException
        | LinkageError
        | RuntimeException
        | InternalError noFonts) {
      // Without fontconfig the JDK reads no font, and says so in one way or another.
      return Optional.empty();
    }
  }
}
