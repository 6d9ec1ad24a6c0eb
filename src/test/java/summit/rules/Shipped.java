package summit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import summit.authoring.RulebookInspection;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.folder.RulesFolder;

/** The shipped rulebook, copies of it with an edit, and the pages beside it. */
final class Shipped {
  static final RulesFolder FOLDER = new RulesFolder(Path.of("rules"));
  static final String NAME = "summit";

  private static final Pattern FENCE =
      Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Shipped() {}

  static List<SourceFile> files() {
    return FOLDER.sources(NAME);
  }

  /** The rulebook with a file of rules more. */
  static List<SourceFile> with(String path, String rules) {
    List<SourceFile> files = new ArrayList<>(files());
    files.add(new SourceFile(NAME + "/" + path, "package " + NAME + "\n" + rules));
    return files;
  }

  static List<RuleProblem> problems(List<SourceFile> files) {
    return RulebookInspection.of(NAME, files, List.of()).problems();
  }

  static String page(String name) {
    try {
      return Files.readString(FOLDER.path().resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What stands between fences of a language, in order. */
  static List<String> fenced(String page, String language) {
    return FENCE
        .matcher(page)
        .results()
        .filter(match -> match.group(1).equals(language))
        .map((MatchResult match) -> match.group(2))
        .toList();
  }
}
