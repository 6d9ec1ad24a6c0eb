package summit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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
  void whatThePageHasDecidedIsWrittenOnce(Visitor visitor) {
    Page page = visitor.page();
    List<String> asked = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.method().equals("POST")) {
            asked.add(URI.create(request.url()).getPath());
          }
        });
    visitor.open("#board");

    visitor.link("Brief").click();
    assertThat(page.locator(".brief")).containsText("21 July 2025");
    visitor.link("Board").click();
    assertThat(page.locator(".answer")).isVisible();
    visitor.link("Brief").click();
    assertThat(page.locator(".brief")).containsText("21 July 2025");
    byte[] printed = page.pdf();
    assertThat(printed).startsWith("%PDF".getBytes(US_ASCII));
    Download html = page.waitForDownload(() -> visitor.button("HTML").click());
    assertThat(html.suggestedFilename()).isEqualTo("brief-2025-07-21.html");
    assertThat(asked).containsExactly("/v1/decisions", "/v1/brief");

    Download first = page.waitForDownload(() -> visitor.button("PDF").click());
    Download second = page.waitForDownload(() -> visitor.button("PDF").click());
    assertThat(second.path()).hasSameBinaryContentAs(first.path());
    assertThat(asked).containsExactly("/v1/decisions", "/v1/brief", "/v1/brief");
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
