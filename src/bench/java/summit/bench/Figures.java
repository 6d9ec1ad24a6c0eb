package summit.bench;

import java.util.List;

/**
 * What a study found.
 *
 * @param title of its page
 * @param sections the text of the page, in Markdown
 * @param raw every figure, for programs; anything that Jackson writes
 * @param targets what the figures should be; shown on the page and among the results
 * @param plots plots beside the page, which show it among the results too
 */
public record Figures(
    String title, List<String> sections, Object raw, List<Target> targets, List<Plot> plots) {
  public Figures {
    sections = List.copyOf(sections);
    targets = List.copyOf(targets);
    plots = List.copyOf(plots);
  }

  /** Figures of which nothing is wanted. */
  public Figures(String title, List<String> sections, Object raw) {
    this(title, sections, raw, List.of(), List.of());
  }

  /** Figures without plots. */
  public Figures(String title, List<String> sections, Object raw, List<Target> targets) {
    this(title, sections, raw, targets, List.of());
  }
}
