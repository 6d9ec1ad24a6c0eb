package summit.bench;

import java.util.List;

/**
 * What a study found.
 *
 * @param title of its page
 * @param sections the text of the page, in Markdown
 * @param raw every figure, for programs; anything that Jackson writes
 */
public record Figures(String title, List<String> sections, Object raw) {
  public Figures {
    sections = List.copyOf(sections);
  }
}
