package summit.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import summit.decision.meeting.GivenWords;

/** The rule texts that the tests read. */
final class Texts {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Texts() {}

  /** Types to write rules about. */
  static SourceFile vocabulary() {
    return file("vocabulary.drl");
  }

  static SourceFile file(String path) {
    return new SourceFile("test/" + path, text(RESOURCES.resolve(path)));
  }

  static List<SourceFile> folder(String name) {
    try (Stream<Path> paths = Files.list(RESOURCES.resolve(name))) {
      return paths
          .sorted()
          .map(path -> new SourceFile("test/" + path.getFileName(), text(path)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rule about the vocabulary that concludes a risk. */
  static SourceFile rule(String when) {
    return rule(when, "insert( Finding.risk( \"x\" ) );");
  }

  static SourceFile rule(String when, String then) {
    String rule =
        "package test\nrule \"A rule\"\n    @source( \"S1\" )\nwhen\n    %s\nthen\n    %s\nend\n";
    return new SourceFile("test/rule.drl", rule.formatted(when, then));
  }

  static RuleReading read(SourceFile file) {
    return RuleReader.read(GivenWords.vocabulary(), List.of(vocabulary(), file));
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
