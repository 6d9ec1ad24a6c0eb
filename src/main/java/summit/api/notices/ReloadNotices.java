package summit.api.notices;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.FolderReloads;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookChange;
import summit.decision.active.RulebookChange.Outcome;
import summit.decision.active.RulebookState;

/** Tells operators of every change of a rulebook: one log line each, and the meters. */
@ApplicationScoped
class ReloadNotices {
  private static final Logger LOG = Logger.getLogger("summit.rulebooks");

  private final ActiveRulebooks rulebooks;
  private final MeterRegistry meters;
  private final BrokenMeters broken;

  ReloadNotices(ActiveRulebooks rulebooks, MeterRegistry meters) {
    this.rulebooks = rulebooks;
    this.meters = meters;
    this.broken = new BrokenMeters(meters);
  }

  /** Reads the rulebooks before the first request, and starts to watch them. */
  void start(@Observes StartupEvent event, FolderReloads reloads) {
    LOG.debugf("the rules folder was last looked at %s", reloads.checkedAt());
    Gauge.builder("summit.versions.alive", rulebooks, ActiveRulebooks::versionsAlive)
        .description("Versions that are published or still at work")
        .register(meters);
    Gauge.builder("summit.rules.look.age", reloads, one -> one.age().toMillis() / 1000.0)
        .description("Time since the last look at the rules folder that came to its end")
        .baseUnit("seconds")
        .register(meters);
    for (Outcome outcome : Outcome.values()) {
      meters.counter("summit.reloads", "outcome", word(outcome)).increment(0);
    }
    rulebooks.listen(this::told);
    for (RulebookState standing : rulebooks.standings().values()) {
      Outcome outcome = standing.active().isPresent() ? Outcome.ADOPTED : Outcome.REFUSED;
      log(new RulebookChange(standing.name(), outcome, Optional.empty(), Optional.of(standing)));
    }
    broken.show(rulebooks.standings().values());
  }

  private void told(RulebookChange change) {
    meters.counter("summit.reloads", "outcome", word(change.outcome())).increment();
    broken.show(rulebooks.standings().values());
    log(change);
  }

  private static void log(RulebookChange change) {
    String version = change.after().map(ReloadNotices::version).orElse("no version");
    switch (change.outcome()) {
      case ADOPTED ->
          LOG.infof(
              "%s decides by version %s now, before by %s",
              change.rulebook(),
              version,
              change.before().map(ReloadNotices::version).orElse("no version"));
      case REFUSED ->
          change
              .after()
              .flatMap(RulebookState::broken)
              .ifPresent(
                  edit ->
                      LOG.warnf(
                          "%s goes on with %s; its folder cannot be used since %s. %s",
                          change.rulebook(), version, edit.since(), edit.why().getMessage()));
      case MENDED ->
          LOG.infof("%s is mended and still decides by version %s", change.rulebook(), version);
      case REMOVED -> LOG.warnf("%s is gone, since its folder is", change.rulebook());
    }
  }

  private static String version(RulebookState standing) {
    return standing.active().map(PublishedVersion::version).orElse("no version");
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
