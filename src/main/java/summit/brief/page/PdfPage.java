package summit.brief.page;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import summit.brief.Brief;

/** A page as PDF, tagged for screen readers, with its fonts inside. */
final class PdfPage {
  private static final String FAMILY = "font-family: \"" + PdfFont.LATIN.family() + "\"";

  static {
    // It tells how long each step took, at a level that reaches a terminal.
    XRLog.setLoggingEnabled(false);
  }

  private PdfPage() {}

  /**
   * Lays out a page.
   *
   * @param html makes a page of it, well-formed and complete
   */
  static byte[] write(PrintableBrief printable, Function<Brief, String> html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    printable.fonts().forEach(font -> font.addTo(builder));
    if (printable.ofAllScripts()) {
      ofAllScripts(builder);
    }
    String page = html.apply(printable.brief()).replace(FAMILY, families(printable.fonts()));
    if (printable.fonts().contains(PdfFont.HINDI)) {
      ShapedWords words = new ShapedWords();
      builder.useObjectDrawerFactory(words);
      builder.withW3cDocument(words.set(page), null);
    } else {
      builder.withHtmlContent(page, null);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      sameBytesEachTime(document, page);
      document.save(pdf);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return pdf.toByteArray();
  }

  private static String families(Set<PdfFont> fonts) {
    return fonts.stream()
        .map(font -> "\"" + font.family() + "\"")
        .collect(Collectors.joining(", ", "font-family: ", ""));
  }

  /** Scripts from right to left, and such as have no blanks between words. */
  private static void ofAllScripts(PdfRendererBuilder builder) {
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.ENGLISH));
    builder.defaultTextDirection(TextDirection.LTR);
  }

  /** A PDF usually says when it was made, which would make each one different. */
  private static void sameBytesEachTime(PDDocument document, String html) {
    document.setDocumentId((long) html.hashCode());
    GregorianCalendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    epoch.setTimeInMillis(0);
    document.getDocumentInformation().setCreationDate(epoch);
    document.getDocumentInformation().setModificationDate(epoch);
  }
}
