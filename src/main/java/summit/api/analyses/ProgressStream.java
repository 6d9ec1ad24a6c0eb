package summit.api.analyses;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import summit.api.problem.Refusal;
import summit.bounds.WorkStopped;
import summit.counterfactual.Progress;
import summit.evaluation.RuleRun;
import summit.json.AnswerJson;

/**
 * Answers of analyses: whole, or for callers that accept {@code application/x-ndjson} as lines that
 * say how far the work is, {@code {"progress": {"done": 12, "of": 300}}}, and a last line with
 * {@code {"result": ...}} or {@code {"problem": ...}}.
 */
final class ProgressStream {
  /** What lines are, offered behind a whole answer to callers that accept anything. */
  static final String NDJSON = "application/x-ndjson;qs=0.5";

  /** For the description of each call that answers so. */
  static final String NOTE =
      " With `Accept: application/x-ndjson` the answer comes in lines: how far the work is,"
          + " {\"progress\": {\"done\", \"of\"}}, and last {\"result\"} or {\"problem\"}.";

  /** Enough for a bar; the work says where it is more often. */
  private static final int LINES = 100;

  private ProgressStream() {}

  /** What takes its time; whatever is wrong with the request was found before. */
  @FunctionalInterface
  interface Work {
    Object run(Progress progress);
  }

  static byte[] whole(Work work) {
    return AnswerJson.compact(result(work, Progress.NONE));
  }

  static StreamingOutput lines(Work work) {
    return out -> {
      try {
        Object result = result(work, new Lines(out));
        write(out, Map.of("result", result));
      } catch (WorkStopped stopped) {
        write(out, Map.of("problem", Refusal.of(stopped).problem()));
      } catch (Refusal refused) {
        write(out, Map.of("problem", refused.problem()));
      } catch (Gone callerHasGone) {
        throw callerHasGone.cause;
      }
    };
  }

  private static Object result(Work work, Progress progress) {
    try {
      return work.run(progress);
    } catch (RuleRun.RunawayRules runaway) {
      throw Refusal.of(runaway);
    }
  }

  private static void write(OutputStream out, Object line) throws IOException {
    out.write(AnswerJson.compact(line));
    out.write('\n');
    out.flush();
  }

  /** Writes a line for each hundredth of the work. */
  private static final class Lines implements Progress {
    private final OutputStream out;
    private long told;

    Lines(OutputStream out) {
      this.out = out;
    }

    @Override
    public void at(int done, int of) {
      long reached = (long) done * LINES / Math.max(of, 1);
      if (reached > told) {
        told = reached;
        try {
          write(out, Map.of("progress", new Done(done, of)));
        } catch (IOException gone) {
          throw new Gone(gone);
        }
      }
    }
  }

  private record Done(int done, int of) {}

  /** Nobody reads any more, so that the work can end. */
  private static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException cause;

    Gone(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
