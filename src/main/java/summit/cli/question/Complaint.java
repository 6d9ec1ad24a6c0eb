package summit.cli.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.terminal.Lines;
import summit.facts.reading.FactProblem;

/** Says everything that is wrong with a file. */
public final class Complaint {
  private Complaint() {}

  static Refusal refusal(String file, List<FactProblem> problems) {
    return new Refusal(ExitCode.BAD_INPUT, text(file, problems));
  }

  /** A line for the file, and one at least for each problem. */
  public static String text(String file, List<FactProblem> problems) {
    String head =
        file
            + " cannot be decided: "
            + problems.size()
            + (problems.size() == 1 ? " problem" : " problems");
    return Stream.concat(Stream.of(head), problems.stream().map(Complaint::line))
        .collect(Collectors.joining("\n"));
  }

  private static String line(FactProblem problem) {
    String where = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
    String right =
        problem
            .didYouMean()
            .map(word -> "; did you mean " + word + "?")
            .orElseGet(() -> allThatAre(problem.expected()));
    return Lines.wrap(where + problem.message() + right, "  ");
  }

  private static String allThatAre(List<String> expected) {
    return expected.isEmpty() ? "" : "; expected one of " + String.join(", ", expected);
  }
}
