package summit.api.analyses;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import summit.api.problem.Refusal;
import summit.bounds.WorkStopped;
import summit.counterfactual.Progress;
import summit.evaluation.RuleRun;
import summit.json.AnswerJson;

/**
 * Answers of analyses: whole, or part by part, as lines or as events: how far the work is, what is
 * found while others are still looked for, and last the whole answer or a problem.
 */
final class ProgressStream {
  /** For the description of each call that answers so. */
  static final String NOTE =
      " With `Accept: application/x-ndjson` the answer comes in lines: how far the work is,"
          + " {\"progress\": {\"done\", \"of\"}}, and last {\"result\"} or {\"problem\"}. With"
          + " `Accept: text/event-stream` it comes as events with the same data: progress, and last"
          + " end or problem.";

  /** Enough for a bar; the work says where it is more often. */
  private static final int STEPS = 100;

  /** Whoever looks on sees within that time that something happens. */
  private static final long SILENCE = TimeUnit.MILLISECONDS.toNanos(250);

  private static final String PROBLEM = "problem";

  private ProgressStream() {}

  /** What takes its time; whatever is wrong with the request was found before. */
  @FunctionalInterface
  interface Work {
    Object run(Progress progress);

    /** The same answer, parts of which are told as soon as they are found. */
    default Object run(Progress progress, Parts found) {
      return run(progress);
    }
  }

  /** Told what is found. */
  @FunctionalInterface
  interface Parts {
    /**
     * A part of the answer is found.
     *
     * @param part what it is called
     */
    void tell(String part, Object data);
  }

  static byte[] whole(Work work) {
    return AnswerJson.compact(result(() -> work.run(Progress.NONE)));
  }

  static StreamingOutput streamed(Work work, StreamForm form) {
    return out -> {
      try {
        run(work, form, new Writer(out, form));
      } catch (Gone callerHasGone) {
        throw callerHasGone.cause;
      }
    };
  }

  private static void run(Work work, StreamForm form, Writer writer) {
    try {
      writer.tell(form.end(), result(() -> work.run(writer, writer)));
    } catch (WorkStopped stopped) {
      writer.tell(PROBLEM, Refusal.of(stopped).problem());
    } catch (Refusal refused) {
      writer.tell(PROBLEM, refused.problem());
    }
  }

  private static Object result(Supplier<Object> answer) {
    try {
      return answer.get();
    } catch (RuleRun.RunawayRules runaway) {
      throw Refusal.of(runaway);
    }
  }

  /**
   * Writes each part at once, and how far the work is for each hundredth of it, and after a
   * silence.
   */
  private static final class Writer implements Progress, Parts {
    private final OutputStream out;
    private final StreamForm form;
    private long reached;
    private long told = System.nanoTime();

    Writer(OutputStream out, StreamForm form) {
      this.out = out;
      this.form = form;
    }

    @Override
    public void at(int done, int of) {
      long step = (long) done * STEPS / Math.max(of, 1);
      if (step > reached || System.nanoTime() - told > SILENCE) {
        reached = step;
        tell("progress", new Done(done, of));
      }
    }

    @Override
    public void tell(String part, Object data) {
      told = System.nanoTime();
      try {
        form.write(out, part, data);
        out.flush();
      } catch (IOException gone) {
        throw new Gone(gone);
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
