package summit.api.batch;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jboss.logging.Logger;
import summit.api.admission.call.StreamedCall;
import summit.api.decisions.MeasuredDecisions;
import summit.api.problem.Refusal;
import summit.bounds.Bound;
import summit.bounds.WorkLimit;
import summit.bounds.WorkStopped;
import summit.counterfactual.batch.OrderedWork;
import summit.counterfactual.batch.WorkerPool;

/** Decides batches: a few at a time, on the same threads, as many as there are cores. */
@Singleton
class Batches {
  private static final Logger LOG = Logger.getLogger(Batches.class);

  private final WorkerPool workers = new WorkerPool();
  private final MeasuredDecisions deciding;

  Batches(MeasuredDecisions deciding) {
    this.deciding = deciding;
  }

  /**
   * The answers; work begins when they are first asked for, and stops when nobody reads them.
   *
   * @param lines whether they are sent as lines alone
   */
  StreamingOutput answers(
      StreamedCall call, CommonQuestion common, PostedCases cases, boolean lines) {
    return out -> answer(call, common, cases, writer(call.out(out), common, lines));
  }

  private static AnswerWriter writer(OutputStream out, CommonQuestion common, boolean lines) {
    return new AnswerWriter(out, lines, common.notes());
  }

  private void answer(
      StreamedCall call, CommonQuestion common, PostedCases cases, AnswerWriter writer) {
    WorkLimit batch = WorkLimit.current();
    CaseWork work =
        new CaseWork(
            common,
            (maker, document, request, fields) ->
                deciding.decide(maker, document, request, fields).selected());
    try {
      try {
        new OrderedWork<PostedCase, CaseWork.Written>(
                workers,
                posted ->
                    call.work(
                        () -> batch.piece(Bound.DECISION_MILLIS).within(() -> work.apply(posted))))
            .run(cases, writer);
        writer.end(Optional.empty());
      } catch (WorkStopped stopped) {
        writer.end(Optional.of(Refusal.of(stopped).problem()));
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
