package summit.api.notices;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import summit.decision.active.ActiveRulebooks;

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
    rulebooks.rulebooks().forEach(rulebook -> answer.withData(rulebook.name(), rulebook.version()));
    rulebooks.broken().forEach((name, broken) -> answer.withData(name, "broken"));
    return answer.status(rulebooks.ready()).build();
  }
}
