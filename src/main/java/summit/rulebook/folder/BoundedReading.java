package summit.rulebook.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import summit.bounds.Bound;
import summit.language.SourceFile;
import summit.language.SourceFile.Unread;

/** Reads what stands in the folder of a rulebook, never more of it than is allowed. */
final class BoundedReading {
  /** Of a rulebook that is too large as a whole. */
  private static final int LARGEST_NAMED = 3;

  private final Path rules;

  BoundedReading(Path rules) {
    this.rules = rules;
  }

  /** The sources of a rulebook; only what is wrong where they pass a bound. */
  List<SourceFile> sources(SortedMap<Path, FileTree.Entry> found) {
    if (found.size() > Bound.RULE_FILES.value()) {
      Path first = found.keySet().stream().skip(Bound.RULE_FILES.value()).findFirst().orElseThrow();
      return List.of(unread(first, Unread.ONE_FILE_TOO_MANY));
    }
    if (bytes(found) > Bound.RULE_BYTES.value()) {
      return tooMuch(found);
    }
    List<SourceFile> files = new ArrayList<>();
    long characters = 0;
    for (Map.Entry<Path, FileTree.Entry> entry : found.entrySet()) {
      SourceFile file = read(entry);
      files.add(file);
      characters += file.text().length();
      if (characters > Bound.RULE_BYTES.value()) {
        return tooMuch(found);
      }
    }
    return List.copyOf(files);
  }

  /** The cases of a rulebook; those for which there is no room are not read, the others are. */
  List<SourceFile> cases(SortedMap<Path, FileTree.Entry> found) {
    List<SourceFile> files = new ArrayList<>();
    long bytes = 0;
    for (Map.Entry<Path, FileTree.Entry> entry : found.entrySet()) {
      if (files.size() >= Bound.CASES.value()) {
        files.add(unread(entry.getKey(), Unread.ONE_CASE_TOO_MANY));
        break;
      }
      long size = size(entry.getValue());
      if (bytes + size > Bound.CASE_BYTES.value()) {
        files.add(unread(entry.getKey(), Unread.NO_ROOM_FOR_CASE));
      } else {
        SourceFile file = read(entry);
        files.add(file);
        bytes += Math.max(size, file.text().length());
      }
    }
    return List.copyOf(files);
  }

  /** Bytes of what would be read. */
  static long bytes(SortedMap<Path, FileTree.Entry> found) {
    return found.values().stream().mapToLong(BoundedReading::size).sum();
  }

  SourceFile unread(Path file, Unread why) {
    return SourceFile.unread(shown(file), why);
  }

  SourceFile read(Map.Entry<Path, FileTree.Entry> file) {
    return file.getValue()
        .unread()
        .map(why -> unread(file.getKey(), why))
        .orElseGet(() -> read(file.getKey()));
  }

  private SourceFile read(Path file) {
    try {
      InsideFile.Content content = InsideFile.read(rules, file);
      return new SourceFile(shown(file), content.text(), content.unread());
    } catch (NoSuchFileException goneMeanwhile) {
      throw new UncheckedIOException("cannot read " + file, goneMeanwhile);
    } catch (IOException withheld) {
      return unread(file, Unread.WITHHELD);
    }
  }

  private List<SourceFile> tooMuch(SortedMap<Path, FileTree.Entry> found) {
    return found.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Path, FileTree.Entry> entry) -> size(entry.getValue()))
                .reversed())
        .limit(LARGEST_NAMED)
        .map(entry -> unread(entry.getKey(), Unread.LARGE_AMONG_TOO_MUCH))
        .toList();
  }

  private static long size(FileTree.Entry entry) {
    return entry.unread().isEmpty() ? entry.attributes().size() : 0;
  }

  private String shown(Path file) {
    return rules.relativize(file).toString().replace('\\', '/');
  }
}
