package summit;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import summit.clock.DoorClock;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.FolderReloads;
import summit.explanation.agreement.AgreementSampling;
import summit.explanation.agreement.BackgroundWork;
import summit.explanation.agreement.PublishedChecks;
import summit.record.chain.SigningKey;
import summit.record.database.StoreUnusable;
import summit.record.keeping.Program;
import summit.record.keeping.Recorder;
import summit.record.keeping.RecordsPolicy;
import summit.record.store.Store;

/** Gives the doors the rulebooks, built by the engine and kept as their folder says. */
@ApplicationScoped
class Wiring {
  @Produces
  @Singleton
  DoorClock clock() {
    return DoorClock.ofTheMachine();
  }

  /** At once: a rulebook takes seconds to build, and no call should wait for it. */
  @Produces
  @Startup
  @Singleton
  ActiveRulebooks rulebooks(
      @ConfigProperty(name = "summit.rules-dir") String rulesDir, DoorClock clock) {
    return RulebooksAhead.take(Path.of(rulesDir), clock);
  }

  @Produces
  @Singleton
  FolderReloads reloads(ActiveRulebooks rulebooks, DoorClock clock) {
    return FolderReloads.start(rulebooks, clock);
  }

  /** A thousand samples are some seconds of work and a few megabytes. */
  @Produces
  @Singleton
  BackgroundWork background() {
    return new BackgroundWork(1_000);
  }

  @Produces
  @Singleton
  PublishedChecks publishedChecks(
      ActiveRulebooks rulebooks, BackgroundWork background, DoorClock clock) {
    return new PublishedChecks(rulebooks, background, clock);
  }

  @Produces
  @Singleton
  AgreementSampling sampling(
      ActiveRulebooks rulebooks,
      BackgroundWork background,
      @ConfigProperty(name = "summit.agreement.share") double share,
      @ConfigProperty(name = "summit.agreement.variation-share") double variationShare) {
    AgreementSampling sampling = new AgreementSampling(share, variationShare, background);
    sampling.follow(rulebooks);
    return sampling;
  }

  /** At once: who may not answer without a record must not begin to. */
  @Produces
  @Startup
  @Singleton
  Recorder recorder(
      @ConfigProperty(name = "summit.records") String policy,
      @ConfigProperty(name = "summit.store") Optional<String> store,
      @ConfigProperty(name = "summit.data-dir") String dataDir,
      DoorClock clock) {
    RecordsPolicy wanted =
        RecordsPolicy.of(policy)
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        "SUMMIT_RECORDS must be refuse, block, drop or off."));
    if (wanted == RecordsPolicy.OFF) {
      return Recorder.none(clock);
    }
    try {
      return Recorder.in(Store.open(store, Path.of(dataDir)), wanted, clock, Program.version());
    } catch (StoreUnusable unusable) {
      throw new ConfigurationException(unusable.getMessage());
    }
  }

  @Produces
  @Singleton
  SigningKey signingKey(@ConfigProperty(name = "summit.data-dir") String dataDir)
      throws IOException {
    return SigningKey.in(Files.createDirectories(Path.of(dataDir)).resolve(SigningKey.FILE));
  }

  void stop(@Disposes Recorder recorder) {
    recorder.close();
  }

  void stop(@Disposes BackgroundWork background) {
    background.close();
  }

  void stop(@Disposes FolderReloads reloads) {
    reloads.close();
  }
}
