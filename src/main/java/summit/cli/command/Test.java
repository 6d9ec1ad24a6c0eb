package summit.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import summit.authoring.CaseFlips;
import summit.authoring.FlipFinder;
import summit.cli.board.TrialBoard;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.AskedFolder;
import summit.cli.question.AskedRules;
import summit.cli.question.Surroundings;
import summit.cli.report.FlippedCases;
import summit.cli.report.JunitReport;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Progress;
import summit.cli.terminal.Terminal;
import summit.decision.DecisionMaker;
import summit.decision.active.ActiveRulebooks;
import summit.explanation.coverage.RulebookTrial;
import summit.rulebook.CaseFiles;
import summit.rulebook.Rulebook;

/** Runs the cases beside the rules. */
@Command(
    name = "test",
    description =
        "Decides every case beside the rules, compares it with what it expects, and names the rules"
            + " and comparisons that no case shows.",
    mixinStandardHelpOptions = true)
public final class Test implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Terminal terminal;

  @Mixin private final AskedFolder folder = new AskedFolder();

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "Also say what is decided otherwise than by the rules there.")
  private @Nullable Path against;

  @Option(names = "--junit", paramLabel = "FILE", description = "Also write JUnit XML to a file.")
  private @Nullable Path junit;

  public Test(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws Refusal {
    List<RulebookTrial> trials;
    try {
      trials = trials();
    } catch (IOException | UncheckedIOException unreadable) {
      throw new Refusal(ExitCode.BAD_INPUT, String.valueOf(unreadable.getMessage()));
    }
    int failed = trials.stream().mapToInt(RulebookTrial::failed).sum();
    int passed = trials.stream().mapToInt(RulebookTrial::passed).sum();
    terminal.out().println(passed + " passed, " + failed + " failed");
    if (junit != null) {
      write(junit, trials);
    }
    return (failed == 0 ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD).number();
  }

  private List<RulebookTrial> trials() throws Refusal, IOException {
    try (Footline line = Footline.begin(terminal)) {
      ActiveRulebooks rulebooks = surroundings.rulebooks(folder.rules(surroundings), line);
      List<RulebookTrial> trials = new ArrayList<>();
      for (Rulebook rulebook : rulebooks.rulebooks()) {
        trials.add(trial(rulebooks, rulebook.name(), line));
      }
      if (against != null) {
        AskedRules other = AskedRules.of(Optional.of(against), surroundings);
        flips(surroundings.rulebooks(other, line), rulebooks);
      }
      return trials;
    }
  }

  private RulebookTrial trial(ActiveRulebooks rulebooks, String name, Footline line) {
    CaseFiles cases = cases(rulebooks, name);
    TrialBoard board = new TrialBoard(terminal.out());
    Progress progress = new Progress(line, cases.size(), "cases");
    RulebookTrial trial =
        RulebookTrial.run(
            rulebooks.find(name).orElseThrow(),
            cases,
            result -> {
              progress.clear();
              board.result(result);
              progress.oneMore();
            });
    progress.clear();
    board.coverage(name, trial.coverage());
    return trial;
  }

  /** Of rulebooks that both folders have; the cases are those beside the rules that are tried. */
  private void flips(ActiveRulebooks before, ActiveRulebooks after) {
    for (Rulebook rulebook : after.rulebooks()) {
      String name = rulebook.name();
      Optional<DecisionMaker> other = before.find(name);
      if (other.isPresent()) {
        CaseFlips flips =
            FlipFinder.between(other.get(), after.find(name).orElseThrow(), cases(after, name));
        FlippedCases.print(flips, terminal.out());
      }
    }
  }

  private static CaseFiles cases(ActiveRulebooks rulebooks, String name) {
    return CaseFiles.of(rulebooks.folder().cases(name));
  }

  private static void write(Path file, List<RulebookTrial> trials) throws Refusal {
    try {
      JunitReport.write(file, trials);
    } catch (IOException unwritable) {
      throw new Refusal(
          ExitCode.NOT_WRITTEN, "The JUnit file cannot be written: " + unwritable.getMessage());
    }
  }
}
