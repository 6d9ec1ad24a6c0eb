package summit.decision;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.RulebookReader;
import summit.rulebook.RulesFolder;

/** The rulebooks that decisions are made by, and those that cannot be used. */
public final class ActiveRulebooks {
  /** The rulebook that a request means when it names none. */
  public static final String DEFAULT = "summit";

  private final RulesFolder folder;
  private final Map<String, DecisionMaker> makers;
  private final Map<String, BrokenRulebook> broken;

  private ActiveRulebooks(
      RulesFolder folder, Map<String, DecisionMaker> makers, Map<String, BrokenRulebook> broken) {
    this.folder = folder;
    this.makers = Collections.unmodifiableMap(makers);
    this.broken = Collections.unmodifiableMap(broken);
  }

  /** Reads and builds every rulebook of a folder. */
  public static ActiveRulebooks load(RulesFolder folder, RuleEngine engine) {
    Map<String, DecisionMaker> makers = new TreeMap<>();
    Map<String, BrokenRulebook> broken = new TreeMap<>();
    for (String name : folder.names()) {
      try {
        Rulebook rulebook = RulebookReader.read(name, folder.sources(name));
        makers.put(name, new DecisionMaker(rulebook, engine.build(rulebook)));
      } catch (BrokenRulebook unusable) {
        broken.put(name, unusable);
      }
    }
    return new ActiveRulebooks(folder, makers, broken);
  }

  public RulesFolder folder() {
    return folder;
  }

  public Optional<DecisionMaker> find(String name) {
    return Optional.ofNullable(makers.get(name));
  }

  /** The rulebooks in use, by name. */
  public List<Rulebook> rulebooks() {
    return makers.values().stream().map(DecisionMaker::rulebook).toList();
  }

  /** What is wrong with the rulebooks that cannot be used, by name. */
  public Map<String, BrokenRulebook> broken() {
    return broken;
  }

  /** Whether there is anything to decide by. */
  public boolean ready() {
    return !makers.isEmpty();
  }
}
