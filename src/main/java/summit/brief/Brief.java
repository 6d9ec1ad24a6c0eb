package summit.brief;

import java.util.List;
import java.util.stream.Stream;
import summit.facts.phrases.PlainText;
import summit.facts.phrases.WordCount;

/**
 * One page.
 *
 * @param sections in the order in which they are read
 * @param unprinted what a form of the page says that lacks letters, with {@link #CHARACTERS} where
 *     it names them
 */
public record Brief(String title, List<Section> sections, String unprinted) {
  /** Stands for characters that cannot be printed. */
  public static final String CHARACTERS = "{characters}";

  /** More is no longer one page: the house's rule for briefs. */
  public static final int MAX_WORDS = 420;

  public Brief {
    title = PlainText.of(title);
    sections = List.copyOf(sections);
  }

  /** A brief whose forms only name what they lack letters for. */
  public Brief(String title, List<Section> sections) {
    this(title, sections, CHARACTERS);
  }

  /** Words of the whole page, headings and tables included. */
  public int words() {
    return Stream.concat(Stream.of(title), sections.stream().flatMap(Section::texts))
        .mapToInt(WordCount::of)
        .sum();
  }
}
