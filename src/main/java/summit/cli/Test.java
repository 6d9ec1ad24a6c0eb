package summit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleEngine;
import summit.explanation.coverage.RulebookTrial;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Case;
import summit.rulebook.CaseReader;
import summit.rulebook.Rulebook;

/** Runs the cases beside the rules. */
@Command(
    name = "test",
    description =
        "Decides every case beside the rules, compares it with what it expects, and names the rules"
            + " and comparisons that no case shows.",
    mixinStandardHelpOptions = true)
final class Test implements Callable<Integer> {
  private final RuleEngine engine;
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--junit", paramLabel = "FILE", description = "Also write JUnit XML to a file.")
  private @Nullable Path junit;

  Test(RuleEngine engine, CommandLine.RulesSettings settings) {
    this.engine = engine;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    picocli.CommandLine command =
        Objects.requireNonNull(spec, "picocli sets the spec").commandLine();
    try {
      return run(command.getOut(), command.getErr());
    } catch (Commands.BadInput | BrokenRulebook bad) {
      command.getErr().println(bad.getMessage());
    } catch (IOException unwritable) {
      command.getErr().println("The JUnit file cannot be written: " + unwritable.getMessage());
    }
    return 2;
  }

  private int run(PrintWriter out, PrintWriter err)
      throws Commands.BadInput, BrokenRulebook, IOException {
    ActiveRulebooks rulebooks = Commands.rulebooks(settings, engine);
    List<RulebookTrial> trials = new ArrayList<>();
    for (Rulebook rulebook : rulebooks.rulebooks()) {
      trials.add(run(rulebooks, rulebook.name(), out, err));
    }
    if (junit != null) {
      JunitReport.write(junit, trials);
    }
    int failed = trials.stream().mapToInt(RulebookTrial::failed).sum();
    int passed = trials.stream().mapToInt(RulebookTrial::passed).sum();
    out.println(passed + " passed, " + failed + " failed");
    return failed == 0 ? 0 : 1;
  }

  private static RulebookTrial run(
      ActiveRulebooks rulebooks, String name, PrintWriter out, PrintWriter err)
      throws BrokenRulebook {
    List<Case> cases = CaseReader.read(name, rulebooks.folder().cases(name));
    TrialBoard board = new TrialBoard(out);
    Progress progress = new Progress(err, cases.size(), Ansi.AUTO.enabled());
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
}
