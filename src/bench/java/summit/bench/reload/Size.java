package summit.bench.reload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import summit.language.SourceFile;
import summit.rulebook.LargeRulebook;
import summit.rulebook.TestRulebooks;
import summit.rulebook.folder.RulesFolder;

/** The rulebooks that are measured, with what taking up an edit of each may take. */
public enum Size {
  SHIPPED("summit", "the shipped rulebook", 2),
  THOUSAND("thousand", "1,000 rules", 2),
  TEN_THOUSAND("tenthousand", "10,000 rules", 20);

  private final String rulebook;
  private final String words;
  private final int targetSeconds;

  Size(String rulebook, String words, int targetSeconds) {
    this.rulebook = rulebook;
    this.words = words;
    this.targetSeconds = targetSeconds;
  }

  String rulebook() {
    return rulebook;
  }

  String words() {
    return words;
  }

  int targetSeconds() {
    return targetSeconds;
  }

  List<SourceFile> files() {
    return switch (this) {
      case SHIPPED -> TestRulebooks.SHIPPED.sources(rulebook);
      case THOUSAND -> new LargeRulebook(rulebook, 1_000).files();
      case TEN_THOUSAND -> new LargeRulebook(rulebook, 10_000).files();
    };
  }

  /** Writes the files into a folder of their own among the rulebooks. */
  void write(RulesFolder folder) throws IOException {
    for (SourceFile file : files()) {
      Path path = folder.path().resolve(file.path());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.text(), StandardCharsets.UTF_8);
    }
  }
}
