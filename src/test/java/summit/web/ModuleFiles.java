package summit.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.FileAttribute;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The files of the page, of its tests and of its libraries, as imports name them. A library is
 * found as the bundler of the page finds it: by the import map in its jar. To read only.
 */
final class ModuleFiles implements FileSystem {
  private static final Path LIBRARIES = Path.of("target", "page-libraries").toAbsolutePath();

  private final Map<String, Path> libraries;

  ModuleFiles() {
    Map<String, Path> found = new HashMap<>();
    try {
      for (URL map : Collections.list(loader().getResources("META-INF/importmap.json"))) {
        JsonNode imports = read(map).path("imports");
        for (Map.Entry<String, JsonNode> named : imports.properties()) {
          // As the bundler does: a library that has a part for browsers is meant by that.
          JsonNode place = imports.path(named.getKey() + "/browser");
          found.put(named.getKey(), placeOf(place.asText(named.getValue().asText())));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    this.libraries = Map.copyOf(found);
  }

  private static JsonNode read(URL file) throws IOException {
    try (InputStream text = file.openStream()) {
      return new ObjectMapper().readTree(text);
    }
  }

  /** The path is absolute on the server that the map was written for. */
  private static Path placeOf(String path) {
    return LIBRARIES.resolve(path.substring(1));
  }

  @Override
  public Path parsePath(URI uri) {
    return Path.of(uri);
  }

  @Override
  public Path parsePath(String path) {
    Path library = libraries.get(path);
    if (library != null) {
      return library;
    }
    // "lit-element/lit-element.js" is a file of the library "lit-element/".
    int end = path.startsWith("@") ? path.indexOf('/', path.indexOf('/') + 1) : path.indexOf('/');
    Path folder = end < 1 ? null : libraries.get(path.substring(0, end + 1));
    return folder == null ? Path.of(path) : folder.resolve(path.substring(end + 1));
  }

  @Override
  public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
      throws IOException {
    Path file = laidOut(path);
    file.getFileSystem().provider().checkAccess(file, modes.toArray(AccessMode[]::new));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return Files.newByteChannel(laidOut(path));
  }

  @Override
  public Path toAbsolutePath(Path path) {
    return path.toAbsolutePath();
  }

  @Override
  public Path toRealPath(Path path, LinkOption... options) throws IOException {
    return laidOut(path).toRealPath(options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return Files.readAttributes(laidOut(path), attributes, options);
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public void delete(Path path) {
    throw new ReadOnlyFileSystemException();
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path path, DirectoryStream.Filter<? super Path> filter) {
    throw new ReadOnlyFileSystemException();
  }

  /** A file of a library lies in its jar until it is asked for. */
  private static Path laidOut(Path path) throws IOException {
    Path file = path.toAbsolutePath().normalize();
    if (file.startsWith(LIBRARIES) && Files.notExists(file)) {
      String resource = "META-INF/resources/" + LIBRARIES.relativize(file);
      try (InputStream content = loader().getResourceAsStream(resource)) {
        if (content != null) {
          Files.createDirectories(file.getParent());
          Files.write(file, content.readAllBytes());
        }
      }
    }
    return file;
  }

  private static ClassLoader loader() {
    return ModuleFiles.class.getClassLoader();
  }
}
