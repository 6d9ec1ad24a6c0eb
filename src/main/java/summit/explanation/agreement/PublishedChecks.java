package summit.explanation.agreement;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.Listeners;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookChange;
import summit.decision.active.RulebookState;
import summit.rulebook.CaseFiles;

/**
 * Runs the cases of every version that is published through all evaluators, beside the requests,
 * and keeps what came of it.
 */
public final class PublishedChecks {
  /** Edits come in flurries; what is replaced at once need not be checked. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final Logger LOG = Logger.getLogger(PublishedChecks.class);

  private final ActiveRulebooks rulebooks;
  private final BackgroundWork background;
  private final InstantSource clock;
  private final Map<String, CasesCheck> checks = new ConcurrentHashMap<>();
  private final Listeners<Checked> listeners = new Listeners<>();

  public PublishedChecks(
      ActiveRulebooks rulebooks, BackgroundWork background, InstantSource clock) {
    this.rulebooks = rulebooks;
    this.background = background;
    this.clock = clock;
  }

  /** A check of the version of a rulebook. */
  public record Checked(String rulebook, CasesCheck check) {}

  /** Has every check told. */
  public void listen(Consumer<Checked> listener) {
    listeners.add(listener);
  }

  /**
   * Checks what is published now, and whatever is published from now on; again when the cases are
   * not what they were.
   */
  public void start() {
    rulebooks.listen(this::changed);
    rulebooks.listenToCases(this::check);
    rulebooks.standings().values().forEach(this::check);
  }

  /** What came of the version that decides; empty while its cases are still being tried. */
  public Optional<CasesCheck> of(String rulebook) {
    return Optional.ofNullable(checks.get(rulebook))
        .filter(check -> active(rulebook, check.version()));
  }

  private void changed(RulebookChange change) {
    change
        .after()
        .filter(standing -> change.outcome() == RulebookChange.Outcome.ADOPTED)
        .ifPresent(this::check);
  }

  private void check(RulebookState standing) {
    standing
        .active()
        .ifPresent(published -> background.later(QUIET, () -> check(standing.name(), published)));
  }

  private void check(String name, PublishedVersion published) {
    if (!active(name, published.version())) {
      return;
    }
    CasesCheck check = run(name, published);
    checks.put(name, check);
    for (Disagreement disagreement : check.disagreements()) {
      LOG.errorf(
          "%s and the reference disagree on a case of %s %s: %s",
          disagreement.evaluator().called(), name, published.version(), disagreement.at());
    }
    listeners.tell(new Checked(name, check));
  }

  private CasesCheck run(String name, PublishedVersion published) {
    return CasesCheck.run(
        published.maker(),
        CaseFiles.of(rulebooks.folder().cases(name)),
        clock.instant(),
        () -> !active(name, published.version()));
  }

  private boolean active(String name, String version) {
    return rulebooks
        .standing(name)
        .flatMap(RulebookState::active)
        .filter(published -> published.version().equals(version))
        .isPresent();
  }
}
