package summit.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.question.Surroundings;
import summit.cli.report.Findings;
import summit.cli.terminal.Footline;
import summit.decision.meeting.GivenWords;
import summit.language.problem.MessagePages;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.WordList;
import summit.rulebook.folder.RulesFolder;

/** Writes the pages that follow from the rulebooks and the check, so that they stay current. */
@Command(
    name = "pages",
    description =
        "Writes the word list of each rulebook and the page of messages beside the rules.",
    mixinStandardHelpOptions = true)
public final class Pages implements Callable<Integer> {
  private final Surroundings surroundings;

  public Pages(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Refusal, BrokenRulebook {
    RulesFolder rules = surroundings.rules().open();
    try (Footline line = Footline.begin(surroundings.terminal())) {
      Files.writeString(rules.path().resolve(Findings.PAGES), MessagePages.write());
      for (String name : rules.names()) {
        line.say("Writing the words of " + name);
        String words =
            WordList.of(RulebookReader.read(GivenWords.given(), name, rules.sources(name)));
        Files.writeString(rules.path().resolve(name).resolve("WORDS.md"), words);
      }
    } catch (IOException unwritable) {
      throw new Refusal(
          ExitCode.NOT_WRITTEN, "The pages cannot be written: " + unwritable.getMessage());
    }
    return ExitCode.DONE.number();
  }
}
