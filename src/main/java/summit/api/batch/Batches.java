package summit.api.batch;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import summit.api.decisions.MeasuredDecisions;
import summit.api.problem.ErrorCode;
import summit.api.problem.Refusal;
import summit.counterfactual.batch.OrderedWork;
import summit.counterfactual.batch.WorkerPool;

/** Decides batches: a few at a time, on the same threads, as many as there are cores. */
@Singleton
class Batches {
  /** Each holds some megabytes and two threads that wait. */
  private static final int AT_ONCE = 4;

  private static final Logger LOG = Logger.getLogger(Batches.class);

  private final WorkerPool workers = new WorkerPool();
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final MeasuredDecisions deciding;
  private final long mostCases;
  private final RoutingContext call;

  /**
   * @param call the one that is answered at the time
   */
  Batches(
      MeasuredDecisions deciding,
      @ConfigProperty(name = "summit.batch.max-cases") long mostCases,
      RoutingContext call) {
    this.deciding = deciding;
    this.call = call;
    this.mostCases = mostCases;
  }

  /** How many cases a batch may have. */
  long mostCases() {
    return mostCases;
  }

  /**
   * The answers; work begins when they are first asked for, and stops when nobody reads them.
   *
   * @param lines whether they are sent as lines alone
   */
  StreamingOutput answers(CommonQuestion common, PostedCases cases, boolean lines) {
    BatchPlace place =
        BatchPlace.take(free).orElseThrow(() -> new Refusal(ErrorCode.TOO_MANY_BATCHES));
    call.addEndHandler(ended -> place.giveUp());
    if (call.response().closed()) {
      place.giveUp();
    }
    return out ->
        place.work(() -> answer(common, cases, new AnswerWriter(out, lines, common.notes())));
  }

  private void answer(CommonQuestion common, PostedCases cases, AnswerWriter writer) {
    try {
      try {
        new OrderedWork<>(workers, new CaseWork(common, deciding::decide)).run(cases, writer);
        writer.end(Optional.empty());
      } catch (Refusal refused) {
        writer.end(Optional.of(refused.problem()));
        cases.skip();
      }
    } catch (IOException gone) {
      LOG.debugf("a caller went away before the batch was answered: %s", gone.getMessage());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void close() {
    workers.close();
  }
}
