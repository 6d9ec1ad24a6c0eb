package summit.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;

/**
 * What is kept of the latest run of a study, so that the results stay whole when others run.
 *
 * @param study its name
 * @param title of its page
 * @param plots the names of their files, beside the page
 */
record Outcome(
    String study, String title, Machine machine, List<Target> targets, List<String> plots) {
  Outcome {
    targets = List.copyOf(targets);
    plots = List.copyOf(plots);
  }

  static Outcome of(String study, Machine machine, Figures figures) {
    List<String> names = figures.plots().stream().map(Plot::name).toList();
    return new Outcome(study, figures.title(), machine, figures.targets(), names);
  }

  /** The file name of its page. */
  @JsonIgnore
  String page() {
    return study.toUpperCase(Locale.ROOT) + ".md";
  }

  /** A plot, in Markdown. */
  static String shown(String plot) {
    return "![" + plot.replace(".svg", "") + "](" + plot + ")";
  }

  /** Its targets with their figures, in Markdown. */
  @JsonIgnore
  Table table() {
    Table table = new Table("target", "wanted", "found", "");
    targets.forEach(
        target -> table.row(target.name(), target.bound(), target.figure(), target.verdict()));
    return table;
  }
}
