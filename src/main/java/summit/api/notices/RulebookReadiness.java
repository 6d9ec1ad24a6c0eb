package summit.api.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookState;

/** Ready once there is a rulebook to decide by. */
@Readiness
@ApplicationScoped
class RulebookReadiness implements HealthCheck {
  private final ActiveRulebooks rulebooks;

  RulebookReadiness(ActiveRulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("rulebooks");
    boolean ready = false;
    for (RulebookState standing : rulebooks.standings().values()) {
      Optional<String> version = standing.active().map(PublishedVersion::version);
      answer.withData(standing.name(), version.orElse("broken"));
      ready |= version.isPresent();
    }
    return answer.status(ready).build();
  }
}
