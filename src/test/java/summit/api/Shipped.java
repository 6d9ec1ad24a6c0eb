package summit.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import summit.packaged.Article;

/** What the project ships, as a caller would post it. */
final class Shipped {
  static final Path CASES = Path.of("rules/summit/cases");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path ARTICLE =
      CASES.resolve("possible-not-imminent/russia-wants-groundwork-first.yaml");

  private Shipped() {}

  /** The situation of 21 July 2025. */
  static ObjectNode article() {
    return request(ARTICLE);
  }

  /** The request of a case: what it expects is left out. */
  static ObjectNode request(Path file) {
    try {
      ObjectNode request = (ObjectNode) new YAMLMapper().readTree(file.toFile());
      request.remove(Set.of("title", "expect"));
      return request;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Path> cases() {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One fact of nearly every type, in one request. */
  static ObjectNode examples() {
    try {
      return (ObjectNode) JSON.readTree(Article.facts());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static JsonNode read(byte[] document) {
    try {
      return JSON.readTree(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
