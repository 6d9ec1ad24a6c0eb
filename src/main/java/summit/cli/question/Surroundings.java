package summit.cli.question;

import java.io.InputStream;
import summit.cli.exit.Refusal;
import summit.cli.terminal.Footline;
import summit.cli.terminal.Terminal;
import summit.clock.DoorClock;
import summit.decision.active.ActiveRulebooks;
import summit.evaluation.RuleEngine;

/**
 * What a command is given by whoever starts it.
 *
 * @param in standard input
 * @param clock says which day is today
 */
public record Surroundings(
    RuleEngine engine, RulesLocation rules, InputStream in, Terminal terminal, DoorClock clock) {
  /** The rulebooks of the rules folder, each of them usable; takes a second or two. */
  public ActiveRulebooks rulebooks(Footline line) throws Refusal {
    line.say("Reading the rules in " + rules.folder());
    return rules.load(engine, clock);
  }

  /** The same of rulebooks that a command names. */
  public ActiveRulebooks rulebooks(AskedRules asked, Footline line) throws Refusal {
    line.say("Reading the rules in " + asked.folder().path());
    return RulesLocation.load(asked, engine, clock);
  }
}
