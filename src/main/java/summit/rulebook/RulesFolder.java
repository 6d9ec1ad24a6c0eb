package summit.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import summit.language.SourceFile;

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
    return files(folder).stream().filter(file -> isSource(folder, file)).map(this::read).toList();
  }

  /** The cases of a rulebook, by path. */
  public List<SourceFile> cases(String name) {
    return files(path.resolve(name).resolve(CASES)).stream()
        .filter(RulesFolder::isYaml)
        .map(this::read)
        .toList();
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

  private static boolean isYaml(Path file) {
    return file.toString().endsWith(".yaml");
  }

  static boolean isSource(Path folder, Path file) {
    return (isDrl(file) || isYaml(file)) && !folder.relativize(file).startsWith(CASES);
  }

  private static List<Path> files(Path folder) {
    try {
      SortedMap<Path, BasicFileAttributes> files = FileTree.under(folder);
      return List.copyOf(files.keySet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list " + folder, unreadable);
    }
  }

  private SourceFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new SourceFile(
          path.relativize(file).toString().replace('\\', '/'),
          new String(in.readNBytes(FileLegibility.MAX_BYTES), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
