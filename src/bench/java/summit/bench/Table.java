package summit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
public final class Table {
  private final List<String> lines = new ArrayList<>();

  public Table(String... headings) {
    row(headings);
    lines.add("|" + "---|".repeat(headings.length));
  }

  public Table row(String... cells) {
    lines.add(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |")));
    return this;
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
