package summit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.decision.RulebookInspection;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.RulesFolder;

/** Says everything that is wrong with rulebooks; compiles and decides nothing. */
@Command(
    name = "check",
    description = "Reads rules, lists and cases and says everything that is wrong with them.",
    mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The rules folder, or the folder of one rulebook; else SUMMIT_RULES_DIR.")
  private @Nullable Path folder;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Also write the problems to a file, as SARIF 2.1.0 for code review.")
  private @Nullable Path sarif;

  @Option(names = "--json", description = "Print the problems as JSON.")
  private boolean json;

  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  Check(CommandLine.RulesSettings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec, "picocli sets the spec");
    PrintWriter out = command.commandLine().getOut();
    Path asked = Optional.ofNullable(folder).orElse(Path.of(settings.rulesDir()));
    if (!Files.isDirectory(asked)) {
      command.commandLine().getErr().println("There is no folder " + asked.toAbsolutePath() + ".");
      return 2;
    }
    try {
      boolean one = isRulebook(asked);
      Path parent = one ? Path.of(asked + "/..").normalize() : asked;
      RulesFolder rules = new RulesFolder(parent);
      List<String> names =
          one ? List.of(asked.toAbsolutePath().normalize().getFileName() + "") : rules.names();
      names.forEach(name -> inspect(rules, name));
      new Findings(problems, texts, parent).print(out, json, Palette.of(Ansi.AUTO.enabled()));
      if (sarif != null) {
        Files.write(sarif, Sarif.write(problems, parent));
      }
    } catch (IOException | UncheckedIOException unusable) {
      command.commandLine().getErr().println(unusable.getMessage());
      return 2;
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private static boolean isRulebook(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".drl"));
    }
  }

  private void inspect(RulesFolder rules, String name) {
    List<SourceFile> files = rules.sources(name);
    List<SourceFile> cases = rules.cases(name);
    problems.addAll(RulebookInspection.of(name, files, cases));
    Stream.concat(files.stream(), cases.stream())
        .forEach(file -> texts.put(file.path(), file.text()));
  }
}
