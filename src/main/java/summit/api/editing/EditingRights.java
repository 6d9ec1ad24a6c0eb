package summit.api.editing;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;

/**
 * Who may edit and try rules over HTTP: callers on this machine, until the operator opens it to
 * everyone.
 */
@RequestScoped
class EditingRights {
  /** Who may. */
  enum Callers {
    NOBODY,
    LOOPBACK,
    EVERYONE
  }

  private final Callers callers;
  private final RoutingContext call;

  EditingRights(@ConfigProperty(name = "summit.editing") Callers callers, RoutingContext call) {
    this.callers = callers;
    this.call = call;
  }

  /** Refuses the call unless the caller may edit. */
  void require() {
    Optional<ErrorCode> objection =
        switch (callers) {
          case NOBODY -> Optional.of(ErrorCode.EDITING_CLOSED);
          case LOOPBACK -> LocalCall.objection(call.request());
          case EVERYONE -> Optional.empty();
        };
    objection.ifPresent(
        code -> {
          throw new Refusal(code);
        });
  }
}
