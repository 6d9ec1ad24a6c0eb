package summit.brief.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.brief.Brief;
import summit.brief.Section;

/** A brief in letters that fonts have; what they lack is marked, and named in a last section. */
final class PrintableBrief {
  private static final String MARK = "\u25af";

  /** Who wants to know all of many looks at the HTML anyway. */
  private static final int NAMED = 8;

  private final Set<PdfFont> fonts = EnumSet.of(PdfFont.LATIN);
  private final Set<Integer> lacking = new LinkedHashSet<>();
  private final Brief brief;
  private boolean rightToLeft;

  private PrintableBrief(Brief brief) {
    Brief printed =
        new Brief(
            text(brief.title()),
            brief.sections().stream().map(this::section).toList(),
            brief.unprinted());
    this.brief = lacking.isEmpty() ? printed : said(printed);
  }

  static PrintableBrief of(Brief brief) {
    return new PrintableBrief(brief);
  }

  Brief brief() {
    return brief;
  }

  /** The fonts that it takes. */
  Set<PdfFont> fonts() {
    return EnumSet.copyOf(fonts);
  }

  /** Whether it holds other letters than most, which are laid out with more effort. */
  boolean ofAllScripts() {
    return rightToLeft || fonts.size() > 1;
  }

  private Section section(Section section) {
    return new Section(
        text(section.heading()),
        section.columns().stream().map(this::text).toList(),
        section.rows().stream().map(row -> row.stream().map(this::text).toList()).toList(),
        section.lines().stream().map(this::text).toList());
  }

  /** Letters with their marks as one where there is one, since fonts put them together badly. */
  private String text(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            point -> {
              if (printable(point)) {
                printable.appendCodePoint(point);
              } else {
                lacking.add(point);
                printable.append(MARK);
              }
            });
    return printable.toString();
  }

  private boolean printable(int point) {
    if (Character.isWhitespace(point) || Character.getType(point) == Character.FORMAT) {
      return true;
    }
    byte direction = Character.getDirectionality(point);
    rightToLeft |=
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    for (PdfFont font : PdfFont.values()) {
      if (font.has(point) && (font != PdfFont.HINDI || ShapedWord.canBeMadeOf(font))) {
        fonts.add(font);
        return true;
      }
    }
    return Character.UnicodeBlock.VARIATION_SELECTORS.equals(Character.UnicodeBlock.of(point));
  }

  private Brief said(Brief printed) {
    fonts.add(PdfFont.ARABIC);
    String names =
        Stream.concat(
                lacking.stream().limit(NAMED).map(PrintableBrief::name),
                lacking.size() > NAMED ? Stream.of("…") : Stream.empty())
            .collect(Collectors.joining(", "));
    List<Section> sections = new ArrayList<>(printed.sections());
    sections.add(
        new Section(
            "▯",
            List.of(),
            List.of(),
            List.of(printed.unprinted().replace(Brief.CHARACTERS, names))));
    return new Brief(printed.title(), sections, printed.unprinted());
  }

  private static String name(int point) {
    String name = Character.getName(point);
    return "U+%04X".formatted(point)
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }
}
