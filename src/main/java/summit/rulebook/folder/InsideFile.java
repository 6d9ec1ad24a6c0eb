package summit.rulebook.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import summit.bounds.Bound;
import summit.language.SourceFile.Unread;

/**
 * A file within the rules folder, opened at the place where its links were found to end. No link is
 * followed after that, so whoever swaps one meanwhile has nothing else read, and nothing is opened
 * that was no regular file: opening a pipe waits for somebody to write.
 */
final class InsideFile {
  private static final Set<OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  private InsideFile() {}

  /** What was read: a text, or why there is none. */
  record Content(String text, Optional<Unread> unread) {
    private static Content of(Unread why) {
      return new Content("", Optional.of(why));
    }
  }

  /**
   * Reads a file.
   *
   * @throws NoSuchFileException when it is not there any more
   */
  static Content read(Path rules, Path file) throws IOException {
    Path root = rules.toRealPath();
    Path real = file.toRealPath();
    if (!real.startsWith(root)) {
      return Content.of(Unread.LINK_OUTSIDE);
    }
    Path below = root.relativize(real);
    if (below.toString().isEmpty()) {
      return Content.of(Unread.FOLDER);
    }
    try (DirectoryStream<Path> folder = Files.newDirectoryStream(root)) {
      return folder instanceof SecureDirectoryStream<Path> secure
          ? step(secure, below)
          : atOnce(real);
    } catch (NotDirectoryException swapped) {
      throw new NoSuchFileException(file.toString());
    }
  }

  private static Content step(SecureDirectoryStream<Path> folder, Path below) throws IOException {
    if (below.getNameCount() == 1) {
      BasicFileAttributes attributes =
          folder
              .getFileAttributeView(below, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
              .readAttributes();
      Optional<Unread> unread = FileTree.unread(attributes);
      if (unread.isPresent()) {
        return Content.of(unread.get());
      }
      try (SeekableByteChannel channel = folder.newByteChannel(below, READ)) {
        return content(channel);
      }
    }
    try (SecureDirectoryStream<Path> next =
        folder.newDirectoryStream(below.getName(0), LinkOption.NOFOLLOW_LINKS)) {
      return step(next, below.subpath(1, below.getNameCount()));
    }
  }

  /** Where the system has no way to open a file relative to a folder that is open. */
  private static Content atOnce(Path real) throws IOException {
    Optional<Unread> unread =
        FileTree.unread(
            Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    if (unread.isPresent()) {
      return Content.of(unread.get());
    }
    try (SeekableByteChannel channel = Files.newByteChannel(real, READ)) {
      return content(channel);
    }
  }

  private static Content content(SeekableByteChannel channel) throws IOException {
    int most = Bound.RULE_FILE_BYTES.count();
    try (InputStream in = Channels.newInputStream(channel)) {
      byte[] bytes = in.readNBytes(most);
      return bytes.length == most && in.read() >= 0
          ? Content.of(Unread.TOO_LARGE)
          : new Content(new String(bytes, StandardCharsets.UTF_8), Optional.empty());
    }
  }
}
