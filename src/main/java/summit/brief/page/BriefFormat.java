package summit.brief.page;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import summit.brief.Brief;

/** How a brief can be written; the same brief gives the same bytes, in UTF-8 where it is text. */
public enum BriefFormat {
  MARKDOWN("text/markdown") {
    @Override
    public byte[] write(Brief brief) {
      return bytes(
          MarkdownRenderer.builder().extensions(TABLES).build().render(BriefTree.of(brief)));
    }
  },
  HTML("text/html") {
    @Override
    public byte[] write(Brief brief) {
      return bytes(html(brief));
    }
  },
  PDF("application/pdf") {
    @Override
    public byte[] write(Brief brief) {
      return PdfPage.write(PrintableBrief.of(brief), BriefFormat::html);
    }
  };

  private static final Set<Extension> TABLES = Set.of(TablesExtension.create());

  private final String mediaType;

  BriefFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public abstract byte[] write(Brief brief);

  private static String html(Brief brief) {
    String body =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .build()
            .render(BriefTree.of(brief));
    return HtmlShell.around(brief.title(), body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
