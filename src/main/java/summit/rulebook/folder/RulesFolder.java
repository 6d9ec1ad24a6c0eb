package summit.rulebook.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import summit.language.SourceFile;
import summit.rulebook.FileLegibility;

/** The folder that holds rulebooks, one folder each. */
public record RulesFolder(Path path) {
  /** The folder of cases within a rulebook; they are no part of its version. */
  public static final String CASES = "cases";

  /** The rulebooks by name: every folder that holds a .drl file, or cannot be listed. */
  public List<String> names() {
    try {
      return candidates().stream().filter(this::mayHoldRules).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the rules folder " + path, unreadable);
    }
  }

  /** What a version of a rulebook is made of: rules, preconditions and sources. */
  public List<SourceFile> sources(String name) {
    Path folder = path.resolve(name);
    return files(folder).filter(file -> isSource(folder, file.getKey())).map(this::read).toList();
  }

  /** The cases of a rulebook, by path. */
  public List<SourceFile> cases(String name) {
    return files(path.resolve(name).resolve(CASES))
        .filter(file -> isYaml(file.getKey()))
        .map(this::read)
        .toList();
  }

  /**
   * One file, even where it cannot be read; empty where nothing is.
   *
   * @param wanted its path, which begins with the name of its rulebook
   */
  public Optional<SourceFile> find(String wanted) {
    Path place = path.resolve(wanted);
    return FileTree.at(place).map(found -> read(Map.entry(place, found)));
  }

  private boolean mayHoldRules(String name) {
    try {
      return FileTree.under(path.resolve(name)).keySet().stream().anyMatch(RulesFolder::isDrl);
    } catch (IOException unlisted) {
      return true;
    }
  }

  /** Folders that may hold a rulebook, by name. */
  List<String> candidates() throws IOException {
    try (Stream<Path> folders = Files.list(path)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !FileTree.hidden(folder))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  static boolean isDrl(Path file) {
    return file.toString().endsWith(".drl");
  }

  static boolean isYaml(Path file) {
    return file.toString().endsWith(".yaml");
  }

  static boolean isSource(Path folder, Path file) {
    return (isDrl(file) || isYaml(file)) && !folder.relativize(file).startsWith(CASES);
  }

  private static Stream<Map.Entry<Path, FileTree.Entry>> files(Path folder) {
    try {
      return FileTree.under(folder).entrySet().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list " + folder, unreadable);
    }
  }

  private SourceFile read(Map.Entry<Path, FileTree.Entry> file) {
    String shown = path.relativize(file.getKey()).toString().replace('\\', '/');
    return file.getValue()
        .unread()
        .map(why -> SourceFile.unread(shown, why))
        .orElseGet(() -> read(file.getKey(), shown));
  }

  private static SourceFile read(Path file, String shown) {
    try (InputStream in = Files.newInputStream(file)) {
      return new SourceFile(
          shown, new String(in.readNBytes(FileLegibility.MAX_BYTES), StandardCharsets.UTF_8));
    } catch (NoSuchFileException goneMeanwhile) {
      throw new UncheckedIOException("cannot read " + file, goneMeanwhile);
    } catch (IOException withheld) {
      return SourceFile.unread(shown, SourceFile.Unread.WITHHELD);
    }
  }
}
