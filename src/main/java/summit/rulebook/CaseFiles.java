package summit.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import summit.language.SourceFile;
import summit.language.problem.ProblemCode;
import summit.language.problem.RuleProblem;
import summit.rulebook.yaml.Yaml;

/**
 * The cases beside the rules, as text; one is read when its turn comes and forgotten afterwards,
 * since what is read takes many times the memory of the text. One that cannot be read is named and
 * takes no other with it.
 *
 * @param files of the cases that can be read, by path
 * @param problems of those that cannot
 */
public record CaseFiles(List<SourceFile> files, List<RuleProblem> problems)
    implements Iterable<Case> {
  public CaseFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  public static CaseFiles of(List<SourceFile> files) {
    List<SourceFile> readable = new ArrayList<>();
    List<RuleProblem> problems = new ArrayList<>();
    for (SourceFile file : files) {
      if (read(file, problems).isPresent()) {
        readable.add(file);
      }
    }
    return new CaseFiles(readable, problems);
  }

  public int size() {
    return files.size();
  }

  @Override
  public Iterator<Case> iterator() {
    return files.stream().flatMap(file -> read(file, new ArrayList<>()).stream()).iterator();
  }

  /** A case; empty, with what is wrong added, where there is none. */
  public static Optional<Case> read(SourceFile file, List<RuleProblem> problems) {
    Optional<RuleProblem> refusal = FileLegibility.refusal(file);
    if (refusal.isPresent()) {
      problems.add(refusal.get());
      return Optional.empty();
    }
    int before = problems.size();
    JsonNode document = Yaml.read(file, problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    if (!document.isObject() || !document.path("expect").isObject()) {
      problems.add(
          RuleProblem.of(
              ProblemCode.BAD_CASE,
              Yaml.start(file),
              "a case holds facts and what to expect: add expect"));
      return Optional.empty();
    }
    return Optional.of(new Case(file.path(), document.path("title").asText(file.path()), document));
  }
}
