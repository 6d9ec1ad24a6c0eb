package summit.language.syntax;

import static java.util.Objects.requireNonNull;

/**
 * Where a piece of rule text stands: file relative to the rules folder, such as {@code
 * trade/offers/price.drl}; lines and columns count from 1, the end is inclusive.
 */
public record Position(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Position> {
  public Position {
    requireNonNull(file, "file is null");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("positions count from 1: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** As people and editors write it: {@code trade/offers/price.drl:8:14}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
