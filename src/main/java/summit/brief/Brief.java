package summit.brief;

import java.util.List;
import java.util.stream.Stream;
import summit.facts.phrases.PlainText;

/**
 * One page.
 *
 * @param sections in the order in which they are read
 */
public record Brief(String title, List<Section> sections) {
  /** More is no longer one page: the house's rule for briefs. */
  public static final int MAX_WORDS = 350;

  public Brief {
    title = PlainText.of(title);
    sections = List.copyOf(sections);
  }

  /** Words of the whole page, headings and tables included. */
  public int words() {
    return Stream.concat(Stream.of(title), sections.stream().flatMap(Section::texts))
        .mapToInt(WordCount::count)
        .sum();
  }
}
