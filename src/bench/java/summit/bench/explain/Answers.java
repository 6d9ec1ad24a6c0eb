package summit.bench.explain;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import summit.bench.Asked;
import summit.bench.Pace;
import summit.bench.Sample;
import summit.counterfactual.Situations;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionRequest;
import summit.json.AnswerJson;

/** A request decided, and what is asked worked out and written, in turn. */
final class Answers {
  private static final int WARM_UP = Pace.asked().rounds(400);
  private static final int ROUNDS = Pace.asked().rounds(300);
  private static final double NANOS = 1e6;

  private final List<Map<Asked, Double>> rounds = new ArrayList<>();

  private Answers() {}

  /**
   * Milliseconds of processor time of the one thread that answers, by round and by what is asked.
   */
  static Answers measure(DecisionRequest request) {
    Answers answers = new Answers();
    AnswerMaker answering = new AnswerMaker();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      Map<Asked, Double> taken = new EnumMap<>(Asked.class);
      for (Asked asked : Asked.values()) {
        taken.put(asked, millis(() -> asked.answer(answering, Situations.SUMMIT, request)));
      }
      if (round >= WARM_UP) {
        answers.rounds.add(taken);
      }
    }
    return answers;
  }

  /** How many bytes an answer has. */
  static int bytes(DecisionRequest request, Asked asked) {
    return AnswerJson.compact(asked.answer(new AnswerMaker(), Situations.SUMMIT, request)).length;
  }

  /** Something answered. */
  private interface Call {
    Object answer();
  }

  private static double millis(Call call) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    byte[] written = AnswerJson.compact(call.answer());
    long after = threads.getCurrentThreadCpuTime();
    if (written.length == 0) {
      throw new IllegalStateException("nothing was answered");
    }
    return (after - before) / NANOS;
  }

  /** What an answer takes as a whole. */
  Sample of(Asked asked) {
    return each(round -> round.getOrDefault(asked, 0.0));
  }

  /** What an answer takes more than none, within each round. */
  Sample more(Asked asked) {
    return each(round -> round.getOrDefault(asked, 0.0) - round.getOrDefault(Asked.NONE, 0.0));
  }

  private Sample each(ToDoubleFunction<Map<Asked, Double>> figure) {
    return new Sample(rounds.stream().mapToDouble(figure));
  }
}
