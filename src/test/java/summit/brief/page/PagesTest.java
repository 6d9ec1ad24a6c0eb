package summit.brief.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import summit.brief.Brief;
import summit.brief.Briefs;
import summit.brief.Section;

class PagesTest {
  private static final Brief MISCHIEF =
      new Brief(
          "A <b>title</b>",
          List.of(
              new Section(
                  "Table",
                  List.of("One", "Two"),
                  List.of(List.of("a | b", "<script>alert(1)</script>")),
                  List.of("**not bold** [no](http://link)"))));

  @Test
  void whatFactsSayStaysText() {
    String html = new String(BriefFormat.HTML.write(MISCHIEF), UTF_8);

    assertThat(html)
        .contains("<title>A &lt;b&gt;title&lt;/b&gt;</title>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("**not bold** [no](http://link)")
        .doesNotContain("<script>", "<a href");
  }

  @Test
  void markdownThatFactsHoldIsEscaped() {
    String markdown = new String(BriefFormat.MARKDOWN.write(MISCHIEF), UTF_8);

    assertThat(markdown).contains("|a \\| b|").contains("\\*\\*not bold\\*\\*");
  }

  @Test
  void thePdfIsOnePageThatSaysWhatTheBriefSays() throws IOException {
    Brief article = Briefs.article();
    byte[] pdf = BriefFormat.PDF.write(article);
    Files.write(Path.of("target", "article-brief.pdf"), pdf);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(text).contains(article.title(), "Russia drops ", "a signing is possible");
    }
  }

  @Test
  void theSameBriefIsTheSamePdfToTheByte() {
    byte[] first = BriefFormat.PDF.write(Briefs.article());
    byte[] second = BriefFormat.PDF.write(Briefs.article());

    assertThat(second).isEqualTo(first);
  }
}
