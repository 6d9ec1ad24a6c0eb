package summit.decision.active;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import summit.decision.DecisionMaker;
import summit.decision.active.RulebookChange.Outcome;
import summit.evaluation.RuleEngine;
import summit.language.SourceFile;
import summit.language.problem.RuleProblem;
import summit.rulebook.BrokenRulebook;
import summit.rulebook.Rulebook;
import summit.rulebook.folder.RulesFolder;

/**
 * The rulebooks that decisions are made by, and those that cannot be used. A version is published
 * by one swap: who took a decision maker before goes on with it, who asks afterwards gets the new
 * one. A broken edit changes nothing but what is said of it.
 */
public final class ActiveRulebooks {
  /** The rulebook that a request means when it names none. */
  public static final String DEFAULT = "summit";

  private final RulesFolder folder;
  private final RulebookBuilder builder;
  private final InstantSource clock;
  private volatile Map<String, RulebookState> standings = Map.of();
  private final VersionHistory history = new VersionHistory();
  private final Map<String, List<RuleProblem>> caseProblems = new ConcurrentHashMap<>();
  private final AtomicInteger alive = new AtomicInteger();
  private final Listeners<RulebookChange> listeners = new Listeners<>();
  private final Listeners<RulebookState> caseListeners = new Listeners<>();

  private ActiveRulebooks(RulesFolder folder, RuleEngine engine, InstantSource clock) {
    this.folder = folder;
    this.builder = new RulebookBuilder(engine, alive);
    this.clock = clock;
  }

  /** Reads and builds every rulebook of a folder. */
  public static ActiveRulebooks load(RulesFolder folder, RuleEngine engine, InstantSource clock) {
    return load(folder, folder.names(), engine, clock);
  }

  /** Reads and builds some rulebooks of a folder. */
  public static ActiveRulebooks load(
      RulesFolder folder, List<String> names, RuleEngine engine, InstantSource clock) {
    ActiveRulebooks rulebooks = new ActiveRulebooks(folder, engine, clock);
    names.forEach(rulebooks::begin);
    return rulebooks;
  }

  private void begin(String name) {
    try {
      var unused = renew(name, folder.sources(name));
    } catch (UncheckedIOException unreadable) {
      IOException why = Objects.requireNonNull(unreadable.getCause(), "an I/O failure has a cause");
      var unused = refuse(name, BrokenRulebook.unreadable(name, why));
    }
  }

  public RulesFolder folder() {
    return folder;
  }

  /** Builds what is not published: drafts. */
  public RulebookBuilder builder() {
    return builder;
  }

  public Optional<DecisionMaker> find(String name) {
    return standing(name).flatMap(RulebookState::active).map(PublishedVersion::maker);
  }

  public Optional<RulebookState> standing(String name) {
    return Optional.ofNullable(standings().get(name));
  }

  /** How every rulebook stands, by name; immutable. */
  public Map<String, RulebookState> standings() {
    return standings;
  }

  /** The rulebooks in use, by name. */
  public List<Rulebook> rulebooks() {
    return standings().values().stream()
        .flatMap(standing -> standing.active().stream())
        .map(PublishedVersion::rulebook)
        .toList();
  }

  /** What is wrong with the rulebooks that have no version to decide by, by name. */
  public Map<String, BrokenRulebook> broken() {
    Map<String, BrokenRulebook> broken = new TreeMap<>();
    standings()
        .forEach(
            (name, standing) -> {
              if (standing.active().isEmpty()) {
                standing.broken().ifPresent(edit -> broken.put(name, edit.why()));
              }
            });
    return Collections.unmodifiableMap(broken);
  }

  /** Whether there is anything to decide by. */
  public boolean ready() {
    return standings().values().stream().anyMatch(standing -> standing.active().isPresent());
  }

  /** The versions of a rulebook that decide or decided, newest first. */
  public List<KnownVersion> versions(String name) {
    return history.of(name);
  }

  /** How many compiled versions are published or still at work. */
  public int versionsAlive() {
    return alive.get();
  }

  /** Has every later change told. */
  public void listen(Consumer<RulebookChange> listener) {
    listeners.add(listener);
  }

  /** Has every later change of the cases beside a rulebook told, which changes no version. */
  public void listenToCases(Consumer<RulebookState> listener) {
    caseListeners.add(listener);
  }

  /** What is wrong with the cases beside a rulebook, which changes nothing for the others. */
  public List<RuleProblem> caseProblems(String name) {
    return caseProblems.getOrDefault(name, List.of());
  }

  /**
   * Notes what is wrong with the cases beside a rulebook, and tells that they are not what they
   * were.
   *
   * @param first whether they are what they were when the rulebook was read
   */
  void noteCases(String name, List<RuleProblem> problems, boolean first) {
    caseProblems.put(name, List.copyOf(problems));
    if (!first) {
      standing(name).ifPresent(caseListeners::tell);
    }
  }

  /** Takes over what now stands in the folder of a rulebook; on the caller's thread. */
  public synchronized RulebookState renew(String name, List<SourceFile> found) {
    Optional<RulebookState> before = standing(name);
    Optional<PublishedVersion> active = before.flatMap(RulebookState::active);
    Optional<BrokenEdit> broken = before.flatMap(RulebookState::broken);
    List<SourceFile> files = kept(RulebookBuilder.ordered(found), active);
    if (active.isPresent() && active.get().rulebook().files().equals(files)) {
      RulebookState standing = new RulebookState(name, active, Optional.empty());
      return broken.isEmpty() ? standing : change(Outcome.MENDED, before, standing);
    }
    if (broken.isPresent() && broken.get().files().equals(files)) {
      return before.get();
    }
    Instant now = clock.instant();
    try {
      PublishedVersion published = new PublishedVersion(builder.build(name, files), now);
      history.add(published);
      RulebookState standing = new RulebookState(name, Optional.of(published), Optional.empty());
      try {
        return change(Outcome.ADOPTED, before, standing);
      } finally {
        active.ifPresent(old -> old.maker().close());
      }
    } catch (BrokenRulebook why) {
      return refuse(before, name, why, files);
    }
  }

  /** The files that did not change stay the same objects, so that versions share their texts. */
  private static List<SourceFile> kept(List<SourceFile> files, Optional<PublishedVersion> active) {
    Map<SourceFile, SourceFile> known = new HashMap<>();
    active.ifPresent(
        published -> published.rulebook().files().forEach(file -> known.put(file, file)));
    return files.stream().map(file -> known.getOrDefault(file, file)).toList();
  }

  /** Notes that a rulebook cannot be used as it stands in its folder. */
  public synchronized RulebookState refuse(String name, BrokenRulebook why) {
    return refuse(standing(name), name, why, List.of());
  }

  /** Takes a rulebook away whose folder is gone; decisions that began by it are finished. */
  public synchronized void remove(String name) {
    standing(name)
        .ifPresent(
            gone -> {
              Map<String, RulebookState> others = new TreeMap<>(standings());
              others.remove(name);
              caseProblems.remove(name);
              standings = Collections.unmodifiableMap(others);
              try {
                listeners.tell(
                    new RulebookChange(name, Outcome.REMOVED, Optional.of(gone), Optional.empty()));
              } finally {
                gone.active().ifPresent(old -> old.maker().close());
              }
            });
  }

  private RulebookState refuse(
      Optional<RulebookState> before, String name, BrokenRulebook why, List<SourceFile> files) {
    Optional<BrokenEdit> broken = before.flatMap(RulebookState::broken);
    if (broken.isPresent() && broken.get().problems().equals(why.problems())) {
      return before.get();
    }
    Instant since = broken.map(BrokenEdit::since).orElseGet(clock::instant);
    RulebookState standing =
        new RulebookState(
            name,
            before.flatMap(RulebookState::active),
            Optional.of(new BrokenEdit(why, since, files)));
    return change(Outcome.REFUSED, before, standing);
  }

  private RulebookState change(
      Outcome outcome, Optional<RulebookState> before, RulebookState after) {
    Map<String, RulebookState> next = new TreeMap<>(standings());
    next.put(after.name(), after);
    standings = Collections.unmodifiableMap(next);
    listeners.tell(new RulebookChange(after.name(), outcome, before, Optional.of(after)));
    return after;
  }
}
