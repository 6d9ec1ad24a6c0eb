package summit.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import summit.authoring.RulebookInspection;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.AskedFolder;
import summit.cli.question.AskedRules;
import summit.cli.question.Surroundings;
import summit.cli.report.Findings;
import summit.cli.report.Sarif;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Terminal;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.folder.RulesFolder;

/** Says everything that is wrong with rulebooks; compiles and decides nothing. */
@Command(
    name = "check",
    description = "Reads rules, lists and cases and says everything that is wrong with them.",
    mixinStandardHelpOptions = true)
public final class Check implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Terminal terminal;

  @Mixin private final AskedFolder folder = new AskedFolder();

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Also write the problems to a file, as SARIF 2.1.0 for code review.")
  private @Nullable Path sarif;

  @Option(names = "--json", description = "Print the problems as JSON.")
  private boolean json;

  private final List<RuleProblem> problems = new ArrayList<>();
  private final List<RuleProblem> remarks = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  public Check(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.terminal = surroundings.terminal();
  }

  @Override
  public Integer call() throws Refusal {
    try {
      AskedRules asked = folder.rules(surroundings);
      Path parent = asked.folder().path();
      inspect(asked.folder(), asked.names());
      print(new Findings(problems, remarks, texts, parent));
      if (sarif != null) {
        write(sarif, parent);
      }
    } catch (IOException | UncheckedIOException unreadable) {
      throw new Refusal(ExitCode.BAD_INPUT, String.valueOf(unreadable.getMessage()));
    }
    return (problems.isEmpty() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD).number();
  }

  private void print(Findings findings) {
    if (json) {
      terminal.json(findings.json());
    } else {
      findings.print(terminal.out(), terminal.palette());
    }
  }

  private void inspect(RulesFolder rules, List<String> names) {
    try (Footline line = Footline.begin(terminal)) {
      for (int i = 0; i < names.size(); i++) {
        line.say("Checking " + names.get(i) + ", " + (i + 1) + " of " + names.size());
        inspect(rules, names.get(i));
      }
    }
  }

  private void inspect(RulesFolder rules, String name) {
    List<SourceFile> files = rules.sources(name);
    List<SourceFile> cases = rules.cases(name);
    RulebookInspection found = RulebookInspection.of(name, files, cases);
    problems.addAll(found.problems());
    remarks.addAll(found.remarks());
    Stream.concat(files.stream(), cases.stream())
        .forEach(file -> texts.put(file.path(), file.text()));
  }

  private void write(Path file, Path parent) throws Refusal {
    try {
      Files.write(file, Sarif.write(problems, parent));
    } catch (IOException unwritable) {
      throw new Refusal(
          ExitCode.NOT_WRITTEN, "The SARIF file cannot be written: " + unwritable.getMessage());
    }
  }
}
