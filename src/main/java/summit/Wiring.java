package summit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.Reloads;
import summit.engine.DroolsEngine;
import summit.rulebook.RulesFolder;

/** Gives the doors the rulebooks, built by the engine and kept as their folder says. */
@ApplicationScoped
class Wiring {
  /** At once: a rulebook takes seconds to build, and no call should wait for it. */
  @Produces
  @Startup
  @Singleton
  ActiveRulebooks rulebooks(@ConfigProperty(name = "summit.rules-dir") String rulesDir) {
    return ActiveRulebooks.load(
        new RulesFolder(Path.of(rulesDir)), new DroolsEngine(), Clock.systemUTC());
  }

  @Produces
  @Singleton
  Reloads reloads(ActiveRulebooks rulebooks) {
    return Reloads.start(rulebooks, Clock.systemUTC());
  }

  void stop(@Disposes Reloads reloads) {
    reloads.close();
  }
}
