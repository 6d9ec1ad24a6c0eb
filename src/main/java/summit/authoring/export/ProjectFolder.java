package summit.authoring.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that a project is written into: all of it, or nothing. */
public final class ProjectFolder {
  private final Path folder;

  /**
   * @param folder one that is not there yet, or is empty
   */
  public ProjectFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The project is not written, and why not. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** Writes files by path; where that fails, no trace of them stays. */
  public void write(Map<String, String> files) throws Refused {
    boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    Path beside = (there ? folder : parent()).resolve(".export-" + ProcessHandle.current().pid());
    if (there) {
      requireEmpty();
    }
    try {
      Files.createDirectory(beside);
      try {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Path path = beside.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
        if (there) {
          moveInto(beside);
        } else {
          Files.move(beside, folder);
        }
      } finally {
        delete(beside);
      }
    } catch (IOException unwritable) {
      throw new Refused(
          "Nothing can be written to "
              + folder
              + " ("
              + reason(unwritable)
              + "); see to its permissions and space, or name another folder.");
    }
  }

  private Path parent() throws Refused {
    Path parent = folder.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new Refused(
          "There is no folder " + parent + " to write " + folder.getFileName() + " into; make it.");
    }
    return parent;
  }

  private void requireEmpty() throws Refused {
    if (!Files.isDirectory(folder)) {
      throw new Refused(folder + " is a file; name a folder that is not there yet.");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new Refused(
            "The folder "
                + folder
                + " is not empty; name an empty one, or one that is not there yet.");
      }
    } catch (IOException unreadable) {
      throw new Refused("The folder " + folder + " cannot be listed: " + reason(unreadable) + ".");
    }
  }

  /** Moves what stands in a folder into the folder of the project, or leaves that empty. */
  private void moveInto(Path beside) throws IOException {
    List<Path> parts;
    try (Stream<Path> inside = Files.list(beside)) {
      parts = inside.toList();
    }
    try {
      for (Path part : parts) {
        Files.move(part, folder.resolve(part.getFileName()));
      }
    } catch (IOException unmovable) {
      for (Path part : parts) {
        if (!Files.exists(part)) {
          delete(folder.resolve(part.getFileName()));
        }
      }
      throw unmovable;
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> all = Files.walk(tree)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static String reason(IOException problem) {
    return Optional.of(problem)
        .filter(FileSystemException.class::isInstance)
        .map(one -> ((FileSystemException) one).getReason())
        .orElse(problem.getClass().getSimpleName());
  }
}
