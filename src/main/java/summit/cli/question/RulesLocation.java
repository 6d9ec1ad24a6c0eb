package summit.cli.question;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.cli.exit.ExitCode;
import summit.cli.exit.Refusal;
import summit.cli.terminal.QuietLog;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleEngine;
import summit.rulebook.folder.RulesFolder;

/** Where the rulebooks are. */
public record RulesLocation(Path folder) {
  /** What the environment says; the launcher names the rules of its package there. */
  public static RulesLocation of(Map<String, String> environment) {
    return new RulesLocation(Path.of(environment.getOrDefault("SUMMIT_RULES_DIR", "rules")));
  }

  /** The folder, which is there. */
  public RulesFolder open() throws Refusal {
    RulesFolder rules = new RulesFolder(folder);
    Optional<String> complaint = rules.complaint();
    if (complaint.isPresent()) {
      throw new Refusal(
          Files.isDirectory(folder) ? ExitCode.BAD_INPUT : ExitCode.BAD_RULEBOOK, complaint.get());
    }
    return rules;
  }

  /** The rulebooks in it, each of them usable. */
  ActiveRulebooks load(RuleEngine engine, InstantSource clock) throws Refusal {
    RulesFolder rules = open();
    return load(new AskedRules(rules, rules.names()), engine, clock);
  }

  /** Rulebooks of a folder, each of them usable. */
  static ActiveRulebooks load(AskedRules asked, RuleEngine engine, InstantSource clock)
      throws Refusal {
    QuietLog.begin();
    ActiveRulebooks rulebooks = ActiveRulebooks.load(asked.folder(), asked.names(), engine, clock);
    if (!rulebooks.broken().isEmpty()) {
      throw new Refusal(
          ExitCode.BAD_RULEBOOK,
          rulebooks.broken().values().stream()
              .map(broken -> String.valueOf(broken.getMessage()))
              .collect(Collectors.joining("\n")));
    }
    return rulebooks;
  }
}
