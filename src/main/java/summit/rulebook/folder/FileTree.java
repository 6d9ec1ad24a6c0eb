package summit.rulebook.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import summit.bounds.Bound;
import summit.language.SourceFile.Unread;

/**
 * The files under a folder of the rules folder. Follows links that stay within the rules folder,
 * since mounted configuration consists of them, and no others; passes over names that begin with a
 * dot, which editors and mounts keep for themselves. What is called like a file of a rulebook and
 * is none is not passed over, or rules would vanish without a word.
 */
final class FileTree {
  private final Path root;

  private FileTree(Path root) {
    this.root = root;
  }

  /**
   * Something under the folder.
   *
   * @param attributes of what a link leads to, or of the link where it leads nowhere
   * @param unread why it cannot be read, where that shows without trying
   */
  record Entry(BasicFileAttributes attributes, Optional<Unread> unread) {}

  /** Of a rules folder, which may itself be a link. */
  static FileTree of(Path rules) throws IOException {
    return new FileTree(rules.toRealPath());
  }

  /**
   * What is called like a file of a rulebook, and folders that are not entered.
   *
   * @param wanted of the paths under the folder those that are looked at
   */
  SortedMap<Path, Entry> under(Path folder, Predicate<Path> wanted) throws IOException {
    SortedMap<Path, Entry> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        (int) Math.min(Bound.RULE_FOLDERS.value() + 1, Integer.MAX_VALUE),
        new Visitor(folder, wanted, files));
    return files;
  }

  /** What stands at one place; empty where nothing does. */
  Optional<Entry> at(Path place) {
    Optional<BasicFileAttributes> led = attributes(place);
    if (led.isPresent() && leadsOut(place)) {
      return led.map(found -> new Entry(found, Optional.of(Unread.LINK_OUTSIDE)));
    }
    return led.or(() -> attributes(place, LinkOption.NOFOLLOW_LINKS))
        .map(found -> new Entry(found, unread(found)));
  }

  /** Whether a path ends elsewhere than in the rules folder; not where it ends nowhere. */
  private boolean leadsOut(Path path) {
    try {
      return !path.toRealPath().startsWith(root);
    } catch (IOException nowhere) {
      return false;
    }
  }

  private static Optional<BasicFileAttributes> attributes(Path place, LinkOption... options) {
    try {
      return Optional.of(Files.readAttributes(place, BasicFileAttributes.class, options));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** A link that can be followed is seen as what it leads to. */
  static Optional<Unread> unread(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return attributes.size() > Bound.RULE_FILE_BYTES.value()
          ? Optional.of(Unread.TOO_LARGE)
          : Optional.empty();
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

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Predicate<Path> wanted;
    private final SortedMap<Path, Entry> files;
    private @Nullable BasicFileAttributes own;
    private long seen;

    Visitor(Path folder, Predicate<Path> wanted, SortedMap<Path, Entry> files) {
      this.folder = folder;
      this.wanted = wanted;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      boolean whole = visited.equals(folder);
      if (whole) {
        own = attributes;
      }
      if (++seen > Bound.RULE_ENTRIES.value()) {
        return tooMany(attributes);
      }
      if (!whole && (hidden(visited) || !wanted.test(visited))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (linksOut(visited)) {
        put(visited, attributes, Optional.of(Unread.LINK_OUTSIDE));
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!whole && RulesFolder.isCalledLikeOne(visited)) {
        put(visited, attributes, unread(attributes));
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (++seen > Bound.RULE_ENTRIES.value()) {
        return tooMany(attributes);
      }
      if (hidden(file) || !wanted.test(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isDirectory()) {
        put(file, attributes, Optional.of(Unread.TOO_DEEP));
      } else if (RulesFolder.isCalledLikeOne(file)) {
        put(
            file,
            attributes,
            linksOut(file) ? Optional.of(Unread.LINK_OUTSIDE) : unread(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException || failure instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      Optional<BasicFileAttributes> withheld =
          failure instanceof AccessDeniedException ? attributes(file) : Optional.empty();
      if (withheld.isEmpty()) {
        throw failure;
      }
      put(file, withheld.get(), Optional.of(Unread.WITHHELD));
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult tooMany(BasicFileAttributes attributes) {
      put(folder, own == null ? attributes : own, Optional.of(Unread.TOO_MANY_ENTRIES));
      return FileVisitResult.TERMINATE;
    }

    private boolean linksOut(Path path) {
      return Files.isSymbolicLink(path) && leadsOut(path);
    }

    private void put(Path path, BasicFileAttributes attributes, Optional<Unread> unread) {
      files.put(path, new Entry(attributes, unread));
    }
  }
}
