package summit.brief.page;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
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
  HINDI(
      "Noto Sans Devanagari",
      "/summit/brief/fonts/NotoSansDevanagari-Regular.ttf",
      Optional.of("/summit/brief/fonts/NotoSansDevanagari-Bold.ttf")),
  CHINESE("Droid Sans Fallback", "/summit/brief/fonts/DroidSansFallback.ttf", Optional.empty());

  /** Of a TrueType file: where its list of tables begins, and how long an entry of it is. */
  private static final int FIRST_TABLE = 12;

  private static final int TABLE_ENTRY = 16;
  private static final String SHAPING = "GSUB";

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
    builder.useFont(
        () -> this == HINDI ? unshaped(file) : open(file), family, weight, FontStyle.NORMAL, true);
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

  /** Without the table by which letters are put together: each is then found as it was written. */
  private static InputStream unshaped(String file) {
    try (InputStream in = open(file)) {
      byte[] font = in.readAllBytes();
      int tables = font[4] << 8 | font[5];
      for (int at = FIRST_TABLE; at < FIRST_TABLE + tables * TABLE_ENTRY; at += TABLE_ENTRY) {
        if (new String(font, at, SHAPING.length(), US_ASCII).equals(SHAPING)) {
          font[at] = 'x';
        }
      }
      return new ByteArrayInputStream(font);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The file with its letters of a weight. */
  String file(boolean inBold) {
    return inBold ? bold.orElse(regular) : regular;
  }

  static InputStream open(String file) {
    return Objects.requireNonNull(PdfPage.class.getResourceAsStream(file), file + " is packaged");
  }
}
