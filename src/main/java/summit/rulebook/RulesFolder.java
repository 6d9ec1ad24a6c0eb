package summit.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import summit.language.SourceFile;

/** The folder that holds rulebooks, one folder each. */
public record RulesFolder(Path path) {
  private static final String CASES = "cases";

  /** The rulebooks by name: every folder that holds a .drl file. */
  public List<String> names() {
    try (Stream<Path> folders = Files.list(path)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !files(folder, ".drl").isEmpty())
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the rules folder " + path, unreadable);
    }
  }

  /** What a version of a rulebook is made of: rules, preconditions and sources. */
  public List<SourceFile> sources(String name) {
    Path folder = path.resolve(name);
    return Stream.concat(files(folder, ".drl").stream(), files(folder, ".yaml").stream())
        .filter(file -> !folder.relativize(file).startsWith(CASES))
        .map(this::read)
        .toList();
  }

  /** The cases of a rulebook, by path. */
  public List<SourceFile> cases(String name) {
    Path folder = path.resolve(name).resolve(CASES);
    return Files.isDirectory(folder)
        ? files(folder, ".yaml").stream().map(this::read).toList()
        : List.of();
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list " + folder, unreadable);
    }
  }

  private SourceFile read(Path file) {
    try {
      return new SourceFile(
          path.relativize(file).toString().replace('\\', '/'),
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }
}
