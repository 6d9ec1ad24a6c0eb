package summit.rulebook.folder;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.language.SourceFile.Unread;

/**
 * The files under a folder. Follows links, since mounted configuration consists of them; passes
 * over names that begin with a dot, which editors and mounts keep for themselves. What is called
 * like a file of a rulebook and is none is not passed over, or rules would vanish without a word.
 */
final class FileTree {
  /** Deeper than any rulebook; stops a folder that is linked into itself. */
  private static final int DEPTH = 16;

  private FileTree() {}

  /**
   * Something under the folder.
   *
   * @param attributes of what a link leads to, or of the link where it leads nowhere
   * @param unread why it cannot be read, where that shows without trying
   */
  record Entry(BasicFileAttributes attributes, Optional<Unread> unread) {}

  /** All but folders, and folders that are called like files; none without a folder. */
  static SortedMap<Path, Entry> under(Path folder) throws IOException {
    SortedMap<Path, Entry> files = new TreeMap<>();
    Files.walkFileTree(
        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new Visitor(folder, files));
    return files;
  }

  /** What stands at one place; empty where nothing does. */
  static Optional<Entry> at(Path place) {
    return attributes(place)
        .or(() -> attributes(place, LinkOption.NOFOLLOW_LINKS))
        .map(found -> new Entry(found, unread(found)));
  }

  private static Optional<BasicFileAttributes> attributes(Path place, LinkOption... options) {
    try {
      return Optional.of(Files.readAttributes(place, BasicFileAttributes.class, options));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** A link that can be followed is seen as what it leads to. */
  private static Optional<Unread> unread(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return Optional.empty();
    }
    if (attributes.isDirectory()) {
      return Optional.of(Unread.FOLDER);
    }
    return Optional.of(attributes.isSymbolicLink() ? Unread.LINK_TO_NOWHERE : Unread.NO_FILE);
  }

  static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final SortedMap<Path, Entry> files;

    Visitor(Path folder, SortedMap<Path, Entry> files) {
      this.folder = folder;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      if (visited.equals(folder)) {
        return FileVisitResult.CONTINUE;
      }
      boolean asFile = RulesFolder.isDrl(visited) || RulesFolder.isYaml(visited);
      if (asFile && !hidden(visited)) {
        files.put(visited, new Entry(attributes, unread(attributes)));
      }
      return asFile || hidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file)) {
        files.put(file, new Entry(attributes, unread(attributes)));
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
