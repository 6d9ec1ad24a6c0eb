package summit.bench.explain;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import summit.bench.Pace;
import summit.bench.Sample;
import summit.counterfactual.Situations;
import summit.counterfactual.answer.AnswerMaker;
import summit.decision.DecisionRequest;
import summit.explanation.why.Depth;
import summit.json.AnswerJson;

/** A request decided, explained to each depth and written, in turn. */
final class Depths {
  private static final int WARM_UP = Pace.asked().rounds(400);
  private static final int ROUNDS = Pace.asked().rounds(300);
  private static final double NANOS = 1e6;

  private final List<Map<Depth, Double>> rounds = new ArrayList<>();

  private Depths() {}

  /** Milliseconds of processor time of the one thread that answers, by round and depth. */
  static Depths measure(DecisionRequest request) {
    Depths depths = new Depths();
    AnswerMaker answering = new AnswerMaker();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      Map<Depth, Double> taken = new EnumMap<>(Depth.class);
      for (Depth depth : Depth.values()) {
        taken.put(depth, millis(() -> answering.answer(Situations.SUMMIT, request, depth)));
      }
      if (round >= WARM_UP) {
        depths.rounds.add(taken);
      }
    }
    return depths;
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

  /** What a depth takes as a whole. */
  Sample of(Depth depth) {
    return each(round -> round.getOrDefault(depth, 0.0));
  }

  /** What a depth takes more than none, as a part of none, within each round. */
  Sample ratio(Depth depth) {
    return each(
        round -> round.getOrDefault(depth, 0.0) / round.getOrDefault(Depth.NONE, Double.NaN) - 1);
  }

  /** What a depth takes more than none, within each round. */
  Sample more(Depth depth) {
    return each(round -> round.getOrDefault(depth, 0.0) - round.getOrDefault(Depth.NONE, 0.0));
  }

  private Sample each(ToDoubleFunction<Map<Depth, Double>> figure) {
    return new Sample(rounds.stream().mapToDouble(figure));
  }
}
