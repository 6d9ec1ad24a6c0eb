package summit.brief.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page as PDF, tagged for screen readers, with its fonts inside. */
final class PdfPage {
  private static final String FAMILY = "Liberation Sans";

  static {
    // It tells how long each step took, at a level that reaches a terminal.
    XRLog.setLoggingEnabled(false);
  }

  private PdfPage() {}

  /**
   * Lays out a page.
   *
   * @param html well-formed and complete
   */
  static byte[] write(String html) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    font(builder, "LiberationSans-Regular.ttf", 400);
    font(builder, "LiberationSans-Bold.ttf", 700);
    builder.withHtmlContent(html, null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      sameBytesEachTime(document, html);
      document.save(pdf);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return pdf.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(() -> open("/liberation/" + file), FAMILY, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(
        PdfPage.class.getResourceAsStream(resource), resource + " is packaged");
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
