package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one page is read, printed and taken along. */
@ExtendWith(Visits.class)
class BriefIT {
  @Test
  void theBriefStandsOnItsPageAndIsPrintedWithoutControls(Visitor visitor) {
    Page page = visitor.open("#brief");

    assertThat(page.locator(".brief")).containsText("21 July 2025");
    visitor.picture("brief");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".downloads")).isHidden();
    assertThat(page.locator(".masthead")).isHidden();
    assertThat(page.locator(".brief")).isVisible();
  }

  @Test
  void theBriefIsDownloadedAsPdfAndMarkdown(Visitor visitor) throws Exception {
    Page page = visitor.open("#brief");

    Download pdf = page.waitForDownload(() -> visitor.button("PDF").click());
    Download markdown = page.waitForDownload(() -> visitor.button("Markdown").click());

    assertThat(pdf.suggestedFilename()).isEqualTo("brief-2025-07-21.pdf");
    assertThat(Files.readAllBytes(pdf.path())).startsWith("%PDF".getBytes(US_ASCII));
    assertThat(Files.readString(markdown.path())).startsWith("# ");
  }
}
