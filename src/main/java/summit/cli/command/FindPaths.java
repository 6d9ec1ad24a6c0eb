package summit.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import summit.cli.board.FoundWay;
import summit.cli.board.PathBoard;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.FileQuestion;
import summit.cli.question.QuestionOptions;
import summit.cli.question.Surroundings;
import summit.cli.question.TargetText;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Interruption;
import summit.cli.terminal.Terminal;
import summit.counterfactual.Progress;
import summit.counterfactual.paths.PathFinder;
import summit.counterfactual.paths.Paths;
import summit.counterfactual.paths.PathsReader;
import summit.counterfactual.paths.PathsRequest;
import summit.facts.phrases.Phrases;
import summit.json.AnswerJson;
import summit.json.CaseTrial;
import summit.json.InvalidRequest;

/** Finds the smallest sets of changes of the facts in a file that reach a target. */
@Command(
    name = "paths",
    description = "Finds the smallest changes of the facts in a file that reach a target.",
    mixinStandardHelpOptions = true)
public final class FindPaths implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final QuestionOptions options;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description =
          "A verdict such as READY, a precondition such as groundwork or groundwork=AT_RISK, or a"
              + " level such as SIGNING or SIGNING=PARTLY_READY; the next better verdict when left"
              + " out.")
  private @Nullable String target;

  @Option(
      names = "--fixed",
      paramLabel = "NAME",
      split = ",",
      description = "What does not move: ids of facts, types and parties, such as F-012,RU.")
  private List<String> fixed = List.of();

  @Option(
      names = "--max-changes",
      paramLabel = "N",
      description = "As many changes as a path may have (3).")
  private @Nullable Integer maxChanges;

  @Option(
      names = "--max-paths",
      paramLabel = "N",
      description = "As many paths as are printed (20).")
  private @Nullable Integer maxPaths;

  @Option(names = "--json", description = "Print the answer as JSON.")
  private boolean json;

  public FindPaths(Surroundings surroundings) {
    this.terminal = surroundings.terminal();
    this.options = new QuestionOptions(surroundings);
  }

  @Override
  public Integer call() throws Refusal {
    try (Footline line = Footline.begin(terminal)) {
      FileQuestion question = options.question(line).with(this::putBefore);
      line.say("Looking for changes to try");
      PathsRequest request = request(question);
      line.clear();
      question.say(request.request().notes(), terminal);
      return answer(question, request, line).number();
    }
  }

  private ExitCode answer(FileQuestion question, PathsRequest request, Footline line) {
    try (Interruption interruption = Interruption.begin()) {
      Paths paths = interruption.within(() -> find(question, request, line));
      line.close();
      print(question.phrases(request.request()), request, paths);
      terminal.out().flush();
      return ending(interruption, paths);
    }
  }

  private static ExitCode ending(Interruption interruption, Paths paths) {
    if (interruption.came()) {
      return ExitCode.INTERRUPTED;
    }
    boolean way = paths.reached() || !paths.paths().isEmpty();
    return way ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private void print(Phrases phrases, PathsRequest request, Paths paths) {
    if (json) {
      terminal.json(new String(AnswerJson.compact(paths), StandardCharsets.UTF_8));
    } else {
      new PathBoard(terminal.out(), terminal.palette(), phrases, request.request().horizonDays())
          .print(paths);
    }
  }

  private static PathsRequest request(FileQuestion question) throws Refusal {
    try {
      return PathsReader.read(
          question.document(),
          question.maker().rulebook(),
          question.today(),
          CaseTrial.CASE_FIELDS);
    } catch (InvalidRequest invalid) {
      throw question.refuse(invalid);
    }
  }

  /** Each way is told at once where somebody watches: it may be the one. */
  private Paths find(FileQuestion question, PathsRequest request, Footline line) {
    PathFinder finder = new PathFinder(question.maker());
    Progress progress =
        (done, of) -> line.say(done + " of at most " + of + " sets of changes tried");
    return terminal.watched()
        ? finder.find(request, progress, path -> line.leave(FoundWay.line(path)))
        : finder.find(request, progress);
  }

  /** What is asked on the command line goes before what the file asks. */
  private void putBefore(ObjectNode request) {
    Optional.ofNullable(target).ifPresent(text -> request.set("target", TargetText.read(text)));
    if (!fixed.isEmpty()) {
      ArrayNode names = request.putArray("fixed");
      fixed.forEach(names::add);
    }
    Optional.ofNullable(maxChanges).ifPresent(most -> request.put("maxChanges", most));
    Optional.ofNullable(maxPaths).ifPresent(most -> request.put("maxPaths", most));
  }
}
