package summit.brief;

import java.util.List;
import java.util.stream.Stream;
import summit.facts.phrases.PlainText;

/**
 * A part of the page: lines, or a table with lines below it.
 *
 * @param columns headings of the table; none when there is no table
 * @param rows cells in the order of the columns
 */
public record Section(
    String heading, List<String> columns, List<List<String>> rows, List<String> lines) {
  public Section {
    heading = PlainText.of(heading);
    columns = plain(columns);
    rows = rows.stream().map(Section::plain).toList();
    lines = plain(lines);
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("every row has a cell for each of the columns " + columns);
    }
  }

  /** Whatever a fact says, no page is spoiled by it. */
  private static List<String> plain(List<String> texts) {
    return texts.stream().map(PlainText::of).toList();
  }

  static Section of(String heading, List<String> lines) {
    return new Section(heading, List.of(), List.of(), lines);
  }

  /** Every text of the section, heading first. */
  Stream<String> texts() {
    return Stream.of(
            Stream.of(heading),
            columns.stream(),
            rows.stream().flatMap(List::stream),
            lines.stream())
        .flatMap(texts -> texts);
  }
}
