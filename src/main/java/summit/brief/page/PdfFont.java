package summit.brief.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts of a PDF, in the order in which they are asked for a letter. */
enum PdfFont {
  LATIN(
      "Liberation Sans",
      "/liberation/LiberationSans-Regular.ttf",
      "/liberation/LiberationSans-Bold.ttf"),
  ARABIC(
      "DejaVu Sans",
      "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf",
      "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"),
  CHINESE("Droid Sans Fallback", "/summit/brief/fonts/DroidSansFallback.ttf", null);

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Letters beyond the first two planes of Unicode are in none of the fonts. */
  private static final int LAST_LETTER = 0x1ffff;

  private final String family;
  private final Map<Integer, String> files = new TreeMap<>();
  private volatile @Nullable BitSet letters;

  PdfFont(String family, String regular, @Nullable String bold) {
    this.family = family;
    files.put(REGULAR, regular);
    if (bold != null) {
      files.put(BOLD, bold);
    }
  }

  String family() {
    return family;
  }

  void addTo(PdfRendererBuilder builder) {
    files.forEach(
        (weight, file) ->
            builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true));
  }

  /** Whether it has a letter, in every weight. */
  boolean has(int codePoint) {
    BitSet known = letters;
    if (known == null) {
      known = files.values().stream().map(PdfFont::letters).reduce(PdfFont::both).orElseThrow();
      letters = known;
    }
    return known.get(codePoint);
  }

  private static BitSet both(BitSet one, BitSet other) {
    one.and(other);
    return one;
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
