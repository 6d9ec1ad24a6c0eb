package summit.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.decision.active.ActiveRulebooks;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.RulesFolder;
import summit.rulebook.export.PlainProject;
import summit.rulebook.export.ProjectFolder;

/** Writes a rulebook as a Maven project that stock Drools builds and runs. */
@Command(
    name = "export",
    description =
        "Writes a rulebook as a Maven project for stock Drools 10.2.0, which needs nothing of this"
            + " program.",
    mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or is empty.")
  private @Nullable Path target;

  @Option(
      names = "--rulebook",
      paramLabel = "NAME",
      description = "The rulebook, by its folder (" + ActiveRulebooks.DEFAULT + ").")
  private String name = ActiveRulebooks.DEFAULT;

  Export(CommandLine.RulesSettings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    picocli.CommandLine command =
        Objects.requireNonNull(spec, "picocli sets the spec").commandLine();
    Path folder = Objects.requireNonNull(target, "picocli requires the folder");
    PrintWriter err = command.getErr();
    RulesFolder rules = new RulesFolder(Path.of(settings.rulesDir()));
    try {
      if (!Files.isDirectory(rules.path()) || !rules.names().contains(name)) {
        err.println("There is no rulebook " + name + " in " + rules.path().toAbsolutePath() + ".");
        return 2;
      }
      return export(rules, folder, command);
    } catch (UncheckedIOException unreadable) {
      err.println(unreadable.getMessage());
    } catch (ProjectFolder.Refused refused) {
      err.println(refused.getMessage());
    }
    return 2;
  }

  private int export(RulesFolder rules, Path folder, picocli.CommandLine command)
      throws ProjectFolder.Refused {
    List<SourceFile> sources = rules.sources(name);
    try {
      Rulebook rulebook = RulebookReader.read(name, sources);
      List<SourceFile> cases = rules.cases(name);
      SortedMap<String, String> files = PlainProject.files(rulebook, cases);
      new ProjectFolder(folder).write(files);
      command
          .getOut()
          .println(
              "%d rules and %d cases are written to %s; its README.md says how to run them."
                  .formatted(rulebook.syntax().rules().size(), cases.size(), folder));
      return 0;
    } catch (BrokenRulebook broken) {
      Map<String, String> texts =
          sources.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
      new Findings(broken.problems(), texts, rules.path())
          .print(command.getErr(), false, Palette.of(Ansi.AUTO.enabled()));
      command.getErr().println("Nothing is exported while the rulebook has problems.");
      return 2;
    }
  }
}
