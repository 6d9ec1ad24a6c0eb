package summit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of all targets, composed from what the latest run of each study left. Knows no study:
 * each says itself what is wanted of its figures.
 */
final class Results {
  private static final Path OUTCOMES = Page.PAGES.resolve("outcomes");
  private static final Path LIMITS = Page.PAGES.resolve("limits");
  private static final Path PAGE = Page.PAGES.resolve("RESULTS.md");

  private Results() {}

  /** Keeps what a study found for this page, in place of what it found before. */
  static void keep(Outcome outcome) throws IOException {
    Files.createDirectories(OUTCOMES);
    Files.writeString(
        OUTCOMES.resolve(outcome.study() + ".json"),
        Page.MAPPER.writeValueAsString(outcome) + "\n");
  }

  /** Writes the page anew. */
  static void write() throws IOException {
    List<Outcome> outcomes = outcomes();
    List<String> sections = new ArrayList<>();
    sections.add("# Results");
    sections.add(
        "Written by `mvn -q -B -ntp -Pbench verify`; do not edit. Composed from the latest run of"
            + " each study; [how to run them](README.md).");
    sections.add(kept(outcomes));
    sections.add(targets(outcomes).toString());
    sections.addAll(limits(outcomes));
    sections.add("## Studies");
    outcomes.forEach(outcome -> sections.add(study(outcome)));
    Files.writeString(PAGE, String.join("\n\n", sections) + "\n");
  }

  private static List<Outcome> outcomes() throws IOException {
    Files.createDirectories(OUTCOMES);
    try (Stream<Path> files = Files.list(OUTCOMES)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        outcomes.add(Page.MAPPER.readValue(file.toFile(), Outcome.class));
      }
      return outcomes;
    }
  }

  private static String kept(List<Outcome> outcomes) {
    List<Target> all = outcomes.stream().flatMap(outcome -> outcome.targets().stream()).toList();
    return all.stream().filter(Target::kept).count() + " of " + all.size() + " targets are kept.";
  }

  private static Table targets(List<Outcome> outcomes) {
    Table table = new Table("target", "wanted", "found", "", "study", "measured on");
    for (Outcome outcome : outcomes) {
      for (Target target : outcome.targets()) {
        table.row(
            target.name(),
            target.bound(),
            target.figure(),
            target.verdict(),
            "[" + outcome.study() + "](" + outcome.page() + ")",
            outcome.machine().when());
      }
    }
    return table;
  }

  /** For each target that is missed, what limits it, as someone has found out and written. */
  private static List<String> limits(List<Outcome> outcomes) throws IOException {
    List<String> sections = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      for (Target target : outcome.targets()) {
        if (!target.kept()) {
          sections.add("### " + target.name() + ": " + target.figure() + ", not " + target.bound());
          sections.add(limit(target));
        }
      }
    }
    if (!sections.isEmpty()) {
      sections.add(0, "## What limits those that are missed");
    }
    return sections;
  }

  private static String limit(Target target) throws IOException {
    Path text = LIMITS.resolve(target.id() + ".md");
    return Files.exists(text)
        ? Files.readString(text).strip()
        : "Nobody has written `limits/" + target.id() + ".md` yet.";
  }

  private static String study(Outcome outcome) {
    StringBuilder study = new StringBuilder();
    study.append("### [").append(outcome.title()).append("](").append(outcome.page()).append(")");
    study.append("\n\n").append(outcome.machine().sentence());
    for (String plot : outcome.plots()) {
      study.append("\n\n").append(Outcome.shown(plot));
    }
    return study.toString();
  }
}
