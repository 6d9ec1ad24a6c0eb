package summit.rulebook.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import summit.bounds.Bound;
import summit.language.SourceFile;
import summit.language.SourceFile.Unread;

/**
 * The folder that holds rulebooks, one folder each. Whoever reads files of rulebooks does it here,
 * within the bounds.
 */
public record RulesFolder(Path path) {
  /** The folder of cases within a rulebook; they are no part of its version. */
  public static final String CASES = "cases";

  /** Beside rulebooks stand folders of other things, though not by the thousand. */
  private static final int FOLDERS_A_RULEBOOK = 10;

  private static final int MOST_READINGS = 5;

  /** The rulebooks by name: every folder that holds a .drl file, or cannot be listed. */
  public List<String> names() {
    try {
      return candidates().stream().filter(this::mayHoldRules).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the rules folder " + path, unreadable);
    }
  }

  /** Why nothing in it can be read, as a sentence; empty where it can be looked at. */
  public Optional<String> complaint() {
    try {
      var unused = candidates();
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.of(said(unreadable));
    }
  }

  private String said(IOException unreadable) {
    if (!Files.isDirectory(path)) {
      return "There is no rules folder "
          + path.toAbsolutePath()
          + "; run from the project's folder or set SUMMIT_RULES_DIR.";
    }
    String why =
        unreadable instanceof AccessDeniedException
            ? "see to its permissions"
            : String.valueOf(unreadable.getMessage());
    return "The rules folder " + path.toAbsolutePath() + " cannot be listed; " + why + ".";
  }

  /** What a version of a rulebook is made of: rules, preconditions and sources. */
  public List<SourceFile> sources(String name) {
    return settled(
        () -> {
          BoundedReading reading = new BoundedReading(path);
          try {
            Optional<Unread> noRoom = RulebookRoom.of(this).refusal(name);
            return noRoom.isPresent()
                ? List.of(reading.unread(path.resolve(name), noRoom.get()))
                : reading.sources(sourcesFound(name));
          } catch (IOException unreadable) {
            throw cannotList(name, unreadable);
          }
        });
  }

  /** What was listed may be gone when it is read, as often as somebody saves; then once more. */
  private static List<SourceFile> settled(Supplier<List<SourceFile>> reading) {
    for (int i = 1; i < MOST_READINGS; i++) {
      try {
        return reading.get();
      } catch (UncheckedIOException failure) {
        if (!(failure.getCause() instanceof NoSuchFileException)) {
          throw failure;
        }
      }
    }
    return reading.get();
  }

  /** The cases of a rulebook, by path; where their folder cannot be listed, that it cannot. */
  public List<SourceFile> cases(String name) {
    return settled(
        () -> {
          BoundedReading reading = new BoundedReading(path);
          try {
            return reading.cases(casesFound(name));
          } catch (IOException unlisted) {
            return List.of(reading.unread(path.resolve(name).resolve(CASES), Unread.WITHHELD));
          }
        });
  }

  /**
   * One file, even where it cannot be read; empty where nothing is.
   *
   * @param wanted its path, which begins with the name of its rulebook
   */
  public Optional<SourceFile> find(String wanted) {
    Path place = path.resolve(wanted);
    try {
      return FileTree.of(path)
          .at(place)
          .map(found -> new BoundedReading(path).read(Map.entry(place, found)));
    } catch (NoSuchFileException folderIsAway) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw cannotList(wanted, unreadable);
    }
  }

  private boolean mayHoldRules(String name) {
    try {
      return holdsRules(name, sourcesFound(name));
    } catch (IOException unlisted) {
      return true;
    }
  }

  /** Whether these are files of a rulebook, or something is wrong with its folder as a whole. */
  boolean holdsRules(String name, SortedMap<Path, FileTree.Entry> found) {
    Path folder = path.resolve(name);
    return found.keySet().stream().anyMatch(file -> isDrl(file) || file.equals(folder));
  }

  SortedMap<Path, FileTree.Entry> sourcesFound(String name) throws IOException {
    Path folder = path.resolve(name);
    Path cases = folder.resolve(CASES);
    return FileTree.of(path).under(folder, file -> !file.startsWith(cases));
  }

  SortedMap<Path, FileTree.Entry> casesFound(String name) throws IOException {
    return FileTree.of(path).under(path.resolve(name).resolve(CASES), file -> !isDrl(file));
  }

  /** Folders that may hold a rulebook, by name. */
  List<String> candidates() throws IOException {
    List<String> names = new ArrayList<>();
    long seen = 0;
    try (DirectoryStream<Path> found = Files.newDirectoryStream(path)) {
      for (Path folder : found) {
        if (++seen > Bound.RULE_ENTRIES.value()) {
          throw new IOException(
              "more stands in it than is looked at, " + Bound.RULE_ENTRIES.value() + " entries");
        }
        if (!FileTree.hidden(folder) && Files.isDirectory(folder)) {
          names.add(folder.getFileName().toString());
        }
      }
    } catch (DirectoryIteratorException failed) {
      throw failed.getCause();
    }
    if (names.size() > FOLDERS_A_RULEBOOK * Bound.RULEBOOKS.value()) {
      throw new IOException(
          "it holds " + names.size() + " folders, which is more than are entered");
    }
    return names.stream().sorted().toList();
  }

  static boolean isDrl(Path file) {
    return file.toString().endsWith(".drl");
  }

  static boolean isCalledLikeOne(Path file) {
    return isDrl(file) || file.toString().endsWith(".yaml");
  }

  private UncheckedIOException cannotList(String name, IOException unreadable) {
    return new UncheckedIOException("cannot list " + path.resolve(name), unreadable);
  }
}
