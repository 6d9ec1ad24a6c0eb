package summit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import summit.decision.ActiveRulebooks;
import summit.decision.CaseTrial;
import summit.decision.DecisionMaker;
import summit.decision.RuleEngine;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Case;
import summit.rulebook.CaseReader;
import summit.rulebook.Rulebook;

/** Runs the cases beside the rules. */
@Command(
    name = "test",
    description = "Decides every case beside the rules and compares it with what it expects.",
    mixinStandardHelpOptions = true)
final class Test implements Callable<Integer> {
  private final RuleEngine engine;
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  private int passed;
  private int failed;

  Test(RuleEngine engine, CommandLine.RulesSettings settings) {
    this.engine = engine;
    this.settings = settings;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    try {
      ActiveRulebooks rulebooks = Commands.rulebooks(settings, engine);
      for (Rulebook rulebook : rulebooks.rulebooks()) {
        run(rulebooks, rulebook.name(), out);
      }
    } catch (Commands.BadInput | BrokenRulebook bad) {
      command.commandLine().getErr().println(bad.getMessage());
      return 2;
    }
    out.println(passed + " passed, " + failed + " failed");
    return failed == 0 ? 0 : 1;
  }

  private void run(ActiveRulebooks rulebooks, String name, PrintWriter out) throws BrokenRulebook {
    DecisionMaker maker = rulebooks.find(name).orElseThrow();
    for (Case trial : CaseReader.read(name, rulebooks.folder().cases(name))) {
      List<String> differences = CaseTrial.run(trial, maker);
      out.println((differences.isEmpty() ? "pass  " : "FAIL  ") + trial.path());
      differences.forEach(difference -> out.println("      " + difference));
      if (differences.isEmpty()) {
        passed++;
      } else {
        failed++;
      }
    }
  }
}
