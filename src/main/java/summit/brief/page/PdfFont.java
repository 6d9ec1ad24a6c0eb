package summit.brief.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of a PDF, in the order in which they are asked for a letter. */
enum PdfFont {
  LATIN(
      "Liberation Sans",
      "/liberation/LiberationSans-Regular.ttf",
      Optional.of("/liberation/LiberationSans-Bold.ttf")),
  ARABIC(
      "DejaVu Sans",
      "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf",
      Optional.of("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf")),
  CHINESE("Droid Sans Fallback", "/summit/brief/fonts/DroidSansFallback.ttf", Optional.empty());

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Letters beyond the first two planes of Unicode are in none of the fonts. */
  private static final int LAST_LETTER = 0x1ffff;

  /** What each font has; a file is read when it is first asked for. */
  private static final Map<PdfFont, BitSet> LETTERS = new ConcurrentHashMap<>();

  private final String family;
  private final String regular;
  private final Optional<String> bold;

  PdfFont(String family, String regular, Optional<String> bold) {
    this.family = family;
    this.regular = regular;
    this.bold = bold;
  }

  String family() {
    return family;
  }

  void addTo(PdfRendererBuilder builder) {
    add(builder, regular, REGULAR);
    bold.ifPresent(file -> add(builder, file, BOLD));
  }

  private void add(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
  }

  /** Whether it has a letter, in every weight. */
  boolean has(int codePoint) {
    return LETTERS.computeIfAbsent(this, PdfFont::letters).get(codePoint);
  }

  private static BitSet letters(PdfFont font) {
    BitSet letters = letters(font.regular);
    font.bold.ifPresent(file -> letters.and(letters(file)));
    return letters;
  }

  private static BitSet letters(String file) {
    try (InputStream in = open(file);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      BitSet letters = new BitSet(LAST_LETTER);
      for (int point = 0; point <= LAST_LETTER; point++) {
        letters.set(point, glyphs.getGlyphId(point) != 0);
      }
      return letters;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(PdfPage.class.getResourceAsStream(file), file + " is packaged");
  }
}
