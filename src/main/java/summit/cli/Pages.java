package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import summit.decision.GivenWords;
import summit.language.problem.MessagePages;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.RulesFolder;
import summit.rulebook.WordList;

/** Writes the pages that follow from the rulebooks and the check, so that they stay current. */
@Command(
    name = "pages",
    description =
        "Writes the word list of each rulebook and the page of messages beside the rules.",
    mixinStandardHelpOptions = true)
final class Pages implements Callable<Integer> {
  private final CommandLine.RulesSettings settings;

  @Spec private @Nullable CommandSpec spec;

  Pages(CommandLine.RulesSettings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec, "picocli sets the spec");
    RulesFolder rules = new RulesFolder(Path.of(settings.rulesDir()));
    Files.writeString(rules.path().resolve(Findings.PAGES), MessagePages.write());
    try {
      for (String name : rules.names()) {
        String words =
            WordList.of(RulebookReader.read(GivenWords.vocabulary(), name, rules.sources(name)));
        Files.writeString(rules.path().resolve(name).resolve("WORDS.md"), words);
      }
    } catch (BrokenRulebook broken) {
      command.commandLine().getErr().println(broken.getMessage());
      return 2;
    }
    return 0;
  }
}
