package summit.explanation.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import summit.decision.DecisionMaker;
import summit.json.CaseTrial;
import summit.rulebook.Case;

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
  }

  /**
   * Tries every case.
   *
   * @param told hears of each result as it comes
   */
  public static RulebookTrial run(DecisionMaker maker, List<Case> cases, Consumer<Result> told) {
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

  public int passed() {
    return (int) results.stream().filter(Result::passed).count();
  }

  public int failed() {
    return results.size() - passed();
  }
}
