package summit.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import summit.language.SourceFile;

/**
 * Changes that someone considers: files that are new or differ, and files that go.
 *
 * @param files text by path
 */
public record Draft(Map<RulePath, String> files, Set<RulePath> delete) {
  /** No change at all. */
  static final Draft NONE = new Draft(Map.of(), Set.of());

  public Draft {
    files = Map.copyOf(files);
    delete = Set.copyOf(delete);
  }

  /** The files of a rulebook as they would be, without its cases. */
  public List<SourceFile> over(String rulebook, List<SourceFile> active) {
    return over(rulebook, active, path -> !path.isCase());
  }

  /** The cases beside the rules as they would be. */
  public List<SourceFile> casesOver(String rulebook, List<SourceFile> cases) {
    return over(rulebook, cases, RulePath::isCase);
  }

  private List<SourceFile> over(
      String rulebook, List<SourceFile> standing, Predicate<RulePath> meant) {
    Map<String, SourceFile> laid = new TreeMap<>();
    standing.forEach(file -> laid.put(file.path(), file));
    delete.forEach(path -> laid.remove(path.within(rulebook)));
    files.forEach(
        (path, text) -> {
          if (meant.test(path)) {
            laid.put(path.within(rulebook), new SourceFile(path.within(rulebook), text));
          }
        });
    return List.copyOf(laid.values());
  }

  /** The cases that come with it. */
  public List<SourceFile> cases(String rulebook) {
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().isCase())
        .map(entry -> new SourceFile(entry.getKey().within(rulebook), entry.getValue()))
        .toList();
  }
}
