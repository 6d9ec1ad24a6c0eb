package summit.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.authoring.export.PlainProject;
import summit.authoring.export.ProjectFolder;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.Surroundings;
import summit.cli.terminal.Footline;
import summit.decision.active.ActiveRulebooks;
import summit.decision.meeting.GivenWords;
import summit.language.SourceFile;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Given;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.folder.RulesFolder;

/** Writes a rulebook as a Maven project that stock Drools builds and runs. */
@Command(
    name = "export",
    description =
        "Writes a rulebook as a Maven project for stock Drools 10.2.0, which needs nothing of this"
            + " program.",
    mixinStandardHelpOptions = true)
public final class Export implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or is empty.")
  private @Nullable Path target;

  @Option(
      names = "--rulebook",
      paramLabel = "NAME",
      description = "The rulebook, by its folder (" + ActiveRulebooks.DEFAULT + ").")
  private String name = ActiveRulebooks.DEFAULT;

  public Export(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Refusal, BrokenRulebook {
    Path folder = Objects.requireNonNull(target, "picocli requires the folder");
    RulesFolder rules = surroundings.rules().open();
    if (!rules.names().contains(name)) {
      throw new Refusal(
          ExitCode.BAD_RULEBOOK,
          "There is no rulebook " + name + " in " + rules.path().toAbsolutePath() + ".");
    }
    Given given = GivenWords.given();
    List<SourceFile> cases = rules.cases(name);
    try (Footline line = Footline.begin(surroundings.terminal())) {
      line.say("Reading " + name);
      Rulebook rulebook = RulebookReader.read(given, name, rules.sources(name));
      line.say("Writing " + folder);
      SortedMap<String, String> files = PlainProject.files(given.vocabulary(), rulebook, cases);
      new ProjectFolder(folder).write(files);
      surroundings
          .terminal()
          .out()
          .println(
              "%d rules and %d cases are written to %s; its README.md says how to run them."
                  .formatted(rulebook.syntax().rules().size(), cases.size(), folder));
    } catch (ProjectFolder.Refused refused) {
      throw new Refusal(ExitCode.NOT_WRITTEN, String.valueOf(refused.getMessage()));
    }
    return ExitCode.DONE.number();
  }
}
