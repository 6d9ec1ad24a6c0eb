package summit.api.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import summit.decision.active.ActiveRulebooks;
import summit.decision.active.FolderReloads;
import summit.decision.active.PublishedVersion;
import summit.decision.active.RulebookState;

/**
 * Ready once there is a rulebook to decide by, and while its folder is looked at: rules that nobody
 * looks at any more may be old ones.
 */
@Readiness
@ApplicationScoped
class RulebookReadiness implements HealthCheck {
  private final ActiveRulebooks rulebooks;
  private final FolderReloads reloads;

  RulebookReadiness(ActiveRulebooks rulebooks, FolderReloads reloads) {
    this.rulebooks = rulebooks;
    this.reloads = reloads;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("rulebooks");
    boolean decides = false;
    for (RulebookState standing : rulebooks.standings().values()) {
      Optional<String> version = standing.active().map(PublishedVersion::version);
      answer.withData(standing.name(), version.orElse("broken"));
      decides |= version.isPresent();
    }
    boolean stale = reloads.stale();
    answer.withData("millisSinceTheLastLook", reloads.age().toMillis());
    if (stale) {
      answer.withData(
          "lastLook",
          "the rules folder was last looked at with success "
              + reloads.checkedAt()
              + ", so what decides may be old");
    }
    return answer.status(decides && !stale).build();
  }
}
