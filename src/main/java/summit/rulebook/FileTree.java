package summit.rulebook;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files under a folder. Follows links, since mounted configuration consists of them; passes
 * over names that begin with a dot, which editors and mounts keep for themselves.
 */
final class FileTree {
  /** Deeper than any rulebook; stops a folder that is linked into itself. */
  private static final int DEPTH = 16;

  private FileTree() {}

  /** Files that can be read, with the attributes of what links lead to; none without a folder. */
  static SortedMap<Path, BasicFileAttributes> under(Path folder) throws IOException {
    SortedMap<Path, BasicFileAttributes> files = new TreeMap<>();
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Visitor(folder, files));
    return files;
  }

  static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final SortedMap<Path, BasicFileAttributes> files;

    Visitor(Path folder, SortedMap<Path, BasicFileAttributes> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      return !visited.equals(folder) && hidden(visited)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !hidden(file)) {
        files.put(file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException || failure instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }
  }
}
