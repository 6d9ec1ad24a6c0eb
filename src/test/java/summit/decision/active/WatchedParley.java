package summit.decision.active;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import summit.decision.DecisionMaker;
import summit.decision.ParleyFiles;
import summit.evaluation.drools.DroolsEngine;
import summit.json.InvalidRequest;
import summit.language.problem.RuleProblem;

/** The small rulebook in a folder that is watched, with all that happens to it. */
final class WatchedParley implements AutoCloseable {
  static final String BROKEN = "package parley\n\nrule \"Half a rule\"\nwhen\n";

  /** Five times what an edit may take, for machines that build many things at once. */
  private final List<RulebookChange> changes = new CopyOnWriteArrayList<>();

  private final ParleyFiles files;
  private final ActiveRulebooks rulebooks;
  private final FolderReloads reloads;

  private WatchedParley(Path rules) {
    this.files = new ParleyFiles(rules, "parley");
    this.rulebooks =
        ActiveRulebooks.load(files.rulesFolder(), new DroolsEngine(), Clock.systemUTC());
    rulebooks.listen(changes::add);
    this.reloads = FolderReloads.start(rulebooks, Clock.systemUTC());
  }

  /** Writes the rulebook with the marker one, and watches. */
  static WatchedParley start(Path rules) throws IOException {
    var unused = new ParleyFiles(rules, "parley").write("one");
    return watch(rules);
  }

  /** Watches what is there. */
  static WatchedParley watch(Path rules) {
    return new WatchedParley(rules);
  }

  ParleyFiles files() {
    return files;
  }

  Path file(String path) {
    return files.folder().resolve(path);
  }

  /** Has the first file say a marker. */
  void say(String marker) throws IOException {
    files.save("first.drl", first(marker));
  }

  String first(String marker) {
    return files.rule("The first file speaks", "enabler", marker);
  }

  List<RulebookChange> changes() {
    return List.copyOf(changes);
  }

  ActiveRulebooks rulebooks() {
    return rulebooks;
  }

  DecisionMaker maker() {
    return rulebooks.find("parley").orElseThrow();
  }

  String version() {
    return maker().rulebook().version();
  }

  Optional<BrokenEdit> broken() {
    return broken("parley");
  }

  Optional<BrokenEdit> broken(String name) {
    return rulebooks.standing(name).flatMap(RulebookState::broken);
  }

  Stream<RuleProblem> problems() {
    return broken().stream().flatMap(edit -> edit.problems().stream());
  }

  boolean hasProblem(String code) {
    return problems().anyMatch(problem -> problem.code().equals(code));
  }

  boolean says(String... expected) {
    return markers("parley").equals(List.of(expected));
  }

  /** What a rulebook says; nothing while there is none. */
  List<String> markers(String name) {
    try {
      Optional<DecisionMaker> maker = rulebooks.find(name);
      return maker.isEmpty() ? List.of() : ParleyFiles.markers(ParleyFiles.decide(maker.get()));
    } catch (InvalidRequest ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  /** Longer than the folder is left alone between many looks. */
  static void whileNothingHappens() {
    LockSupport.parkNanos(1_200_000_000);
  }

  @Override
  public void close() {
    reloads.close();
  }
}
