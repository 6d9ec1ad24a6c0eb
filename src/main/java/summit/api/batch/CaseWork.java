package summit.api.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import summit.api.problem.ErrorCode;
import summit.api.problem.Problem;
import summit.api.problem.Refusal;
import summit.bounds.WorkStopped;
import summit.counterfactual.answer.SelectedAnswer;
import summit.decision.meeting.Verdict;
import summit.json.AnswerJson;

/** Makes of a case its answer, ready to be sent; what fails is answered as a problem. */
final class CaseWork implements Function<PostedCase, CaseWork.Written> {
  private static final Logger LOG = Logger.getLogger(CaseWork.class);

  private final CommonQuestion common;
  private final CommonQuestion.Decider decider;

  CaseWork(CommonQuestion common, CommonQuestion.Decider decider) {
    this.common = common;
    this.decider = decider;
  }

  /** An answer on one line, and its verdict; none for a problem. */
  static final class Written {
    private final byte[] line;
    private final Optional<Verdict> verdict;

    private Written(CaseAnswer answer) {
      this.line = AnswerJson.compact(answer);
      this.verdict = answer.decision().map(SelectedAnswer::verdict);
    }

    void sendTo(OutputStream out) throws IOException {
      out.write(line);
    }

    Optional<Verdict> verdict() {
      return verdict;
    }
  }

  @Override
  public Written apply(PostedCase posted) {
    return new Written(answer(posted));
  }

  private CaseAnswer answer(PostedCase posted) {
    Optional<String> id = Optional.empty();
    try {
      JsonNode oneCase = posted.document().get();
      id = CaseAnswer.id(oneCase);
      return CaseAnswer.decided(posted.number(), id, common.decide(oneCase, decider));
    } catch (Refusal refused) {
      return CaseAnswer.refused(posted.number(), id, refused.problem());
    } catch (WorkStopped stopped) {
      if (stopped.passed().isEmpty()) {
        throw stopped; // It is the batch that ends; a bound is passed by one case.
      }
      return CaseAnswer.refused(posted.number(), id, Refusal.of(stopped).problem());
    } catch (RuntimeException failure) {
      LOG.error("a case of a batch failed", failure);
      return CaseAnswer.refused(posted.number(), id, Problem.of(ErrorCode.INTERNAL_ERROR));
    }
  }
}
