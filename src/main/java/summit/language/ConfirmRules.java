package summit.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import summit.language.grammar.FileGrammar;
import summit.language.grammar.PlainDrl;
import summit.language.problem.ProblemCollector;
import summit.language.syntax.RulebookSyntax;

/**
 * Run by the build: has Drools' parser confirm the shipped rules, so that a start need not. A file
 * that has problems, or is edited later, is not on the list and gets its problems where it is read.
 */
public final class ConfirmRules {
  private ConfirmRules() {}

  /**
   * Writes the list.
   *
   * @param arguments the folder of compiled classes, and the folders of rules and given words
   */
  public static void main(String... arguments) throws IOException {
    Path list = Path.of(arguments[0] + ConfirmedTexts.BUILT);
    Files.createDirectories(Objects.requireNonNull(list.getParent(), "the list has a folder"));
    Files.write(
        list, confirmed(Arrays.stream(arguments).skip(1).map(Path::of).toArray(Path[]::new)));
  }

  /** The digests of all texts below some folders that are confirmed. */
  static List<String> confirmed(Path... folders) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path file : found.filter(path -> path.toString().endsWith(".drl")).toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          files.add(new SourceFile(path, text));
        }
      }
    }
    return files.stream()
        .filter(ConfirmRules::isPlain)
        .map(file -> ConfirmedTexts.digest(file.text()))
        .sorted()
        .toList();
  }

  private static boolean isPlain(SourceFile file) {
    ProblemCollector problems = new ProblemCollector();
    RulebookSyntax syntax = FileGrammar.read(file.path(), file.text(), problems);
    if (problems.count() == 0) {
      PlainDrl.confirm(file.path(), file.text(), syntax, problems);
    }
    return problems.count() == 0;
  }
}
