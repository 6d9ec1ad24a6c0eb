package summit.explanation.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import summit.decision.DecisionMaker;
import summit.json.CaseTrial;
import summit.language.problem.RuleProblem;
import summit.rulebook.Case;
import summit.rulebook.CaseFiles;

/**
 * A rulebook tried on its cases.
 *
 * @param results by path of the case
 * @param coverage what the cases show of the rules, whether they pass or not
 */
public record RulebookTrial(String rulebook, List<Result> results, CoverageReport coverage) {
  public RulebookTrial {
    results = List.copyOf(results);
  }

  /**
   * How a case fared.
   *
   * @param differences between what it expects and what was decided; none when it passes
   */
  public record Result(String path, String title, List<String> differences) {
    public Result {
      differences = List.copyOf(differences);
    }

    public boolean passed() {
      return differences.isEmpty();
    }

    /** Of cases that cannot be read: each fails with what is wrong with it. */
    private static List<Result> of(List<RuleProblem> problems) {
      Map<String, List<String>> byFile = new TreeMap<>();
      problems.forEach(
          problem ->
              byFile
                  .computeIfAbsent(problem.at().file(), file -> new ArrayList<>())
                  .add(problem.toString()));
      return byFile.entrySet().stream()
          .map(file -> new Result(file.getKey(), file.getKey(), file.getValue()))
          .toList();
    }
  }

  /**
   * Tries every case.
   *
   * @param told hears of each result as it comes
   */
  public static RulebookTrial run(
      DecisionMaker maker, Iterable<Case> cases, Consumer<Result> told) {
    Coverage coverage = new Coverage(maker.rulebook());
    List<Result> results = new ArrayList<>();
    for (Case one : cases) {
      Result result = new Result(one.path(), one.title(), CaseTrial.run(one, maker));
      coverage.add(one);
      results.add(result);
      told.accept(result);
    }
    return new RulebookTrial(maker.rulebook().name(), results, coverage.report());
  }

  /** The same of the cases beside the rules, of which some may be beyond reading. */
  public static RulebookTrial run(DecisionMaker maker, CaseFiles cases, Consumer<Result> told) {
    List<Result> unread = Result.of(cases.problems());
    unread.forEach(told);
    RulebookTrial trial = run(maker, (Iterable<Case>) cases, told);
    List<Result> results =
        Stream.concat(trial.results().stream(), unread.stream())
            .sorted(Comparator.comparing(Result::path))
            .toList();
    return new RulebookTrial(trial.rulebook(), results, trial.coverage());
  }

  public int passed() {
    return (int) results.stream().filter(Result::passed).count();
  }

  public int failed() {
    return results.size() - passed();
  }
}
