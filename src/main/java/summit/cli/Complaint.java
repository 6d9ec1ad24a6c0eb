package summit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import summit.facts.reading.FactProblem;

/** Says everything that is wrong with a file. */
final class Complaint {
  private final PrintWriter err;

  Complaint(PrintWriter err) {
    this.err = err;
  }

  void print(Path file, List<FactProblem> problems) {
    err.println(
        file
            + " cannot be decided: "
            + problems.size()
            + (problems.size() == 1 ? " problem" : " problems"));
    for (FactProblem problem : problems) {
      String where = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
      String meant = problem.didYouMean().map(word -> "; did you mean " + word + "?").orElse("");
      err.println(Lines.wrap(where + problem.message() + meant, "  "));
    }
  }
}
