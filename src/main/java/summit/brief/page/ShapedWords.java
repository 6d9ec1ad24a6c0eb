package summit.brief.page;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sets the words of a page that take shaping as outlines, each followed by its letters in a size
 * that nobody sees, so that the page can be searched, copied and read aloud.
 */
final class ShapedWords implements FSObjectDrawerFactory, FSObjectDrawer {
  private static final Pattern WORD = Pattern.compile("[\\p{IsDevanagari}\\u200c\\u200d]+");

  private static final String UNSEEN = "font-family: \"%s\"; font-size: 0.5pt; color: #ffffff";

  private static final Set<String> BOLD = Set.of("h1", "h2", "th");

  /** As in page.css. */
  private static final Map<String, Color> COLOURS =
      Map.of("h1", new Color(0x1d3557), "h2", new Color(0x1d3557), "th", new Color(0x57606a));

  private static final Color TEXT = new Color(0x1b1f24);

  private final Map<Element, ShapedWord> words = new HashMap<>();

  /** The page as a tree, with its words set. */
  Document set(String html) {
    Document page = parse(html);
    set(page.getElementsByTagName("body").item(0), page);
    return page;
  }

  private void set(Node node, Document page) {
    @Nullable Node child = node.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child instanceof Text text) {
        set(text, page);
      } else {
        set(child, page);
      }
      child = next;
    }
  }

  private void set(Text text, Document page) {
    String all = text.getData();
    Matcher word = WORD.matcher(all);
    int end = 0;
    Node parent = text.getParentNode();
    while (word.find()) {
      parent.insertBefore(span(all.substring(end, word.start()), page), text);
      parent.insertBefore(outlined(word.group(), parent.getNodeName(), page), text);
      parent.insertBefore(unseen(word.group(), page), text);
      end = word.end();
    }
    if (end > 0) {
      parent.replaceChild(span(all.substring(end), page), text);
    }
  }

  private Element outlined(String letters, String within, Document page) {
    ShapedWord word = new ShapedWord(letters, PdfFont.HINDI, BOLD.contains(within));
    Element object = page.createElement("object");
    object.setAttribute("class", within);
    object.setAttribute("alt", "");
    object.setAttribute(
        "style",
        String.format(
            Locale.ROOT,
            "display: inline-block; width: %.3fem; height: %.3fem; vertical-align: -%.3fem",
            word.width(),
            ShapedWord.HEIGHT,
            ShapedWord.BELOW));
    words.put(object, word);
    return object;
  }

  /** Spans are written in their order; bare text would go before them. */
  private static Element span(String text, Document page) {
    Element span = page.createElement("span");
    span.setTextContent(text);
    return span;
  }

  private static Element unseen(String letters, Document page) {
    Element span = span(letters, page);
    span.setAttribute("style", UNSEEN.formatted(PdfFont.HINDI.family()));
    return span;
  }

  private static Document parse(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException notWellFormed) {
      throw new IllegalStateException("a page is well-formed", notWellFormed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return words.containsKey(element);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return this;
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice page,
      RenderingContext context,
      int dotsPerPixel) {
    ShapedWord word = words.get(element);
    if (word != null) {
      Color colour = COLOURS.getOrDefault(element.getAttribute("class"), TEXT);
      page.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width,
          (float) height,
          graphics -> {
            graphics.setColor(colour);
            word.draw(graphics, height / dotsPerPixel / ShapedWord.HEIGHT);
          });
    }
    return null;
  }
}
