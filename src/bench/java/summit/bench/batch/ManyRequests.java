package summit.bench.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import summit.bench.Pace;
import summit.bench.Sample;
import summit.counterfactual.Situations;
import summit.decision.DecisionRequest;

/** One rulebook decides many requests, of which nobody reads the words. */
final class ManyRequests {
  private static final int DECISIONS = 10_000;
  private static final int WARM_UPS = Pace.asked().rounds(3);
  private static final int ROUNDS = Pace.asked().rounds(5);

  private ManyRequests() {}

  /** Decisions a second by all cores. */
  static Sample perSecond() throws InterruptedException, ExecutionException {
    List<DecisionRequest> requests = Situations.requests();
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(cores);
    try {
      List<Double> rounds = new ArrayList<>();
      for (int round = -WARM_UPS; round < ROUNDS; round++) {
        long start = System.nanoTime();
        List<Future<Integer>> parts = new ArrayList<>();
        for (int core = 0; core < cores; core++) {
          int first = core;
          parts.add(threads.submit(() -> decide(requests, first, DECISIONS / cores)));
        }
        int decided = 0;
        for (Future<Integer> part : parts) {
          decided += part.get();
        }
        double perSecond = decided / ((System.nanoTime() - start) / 1e9);
        if (round >= 0) {
          rounds.add(perSecond);
        }
      }
      return new Sample(rounds.stream().mapToDouble(Double::doubleValue));
    } finally {
      threads.shutdownNow();
    }
  }

  private static int decide(List<DecisionRequest> requests, int first, int count) {
    int decided = 0;
    for (int i = 0; i < count; i++) {
      DecisionRequest request = requests.get((first + i) % requests.size());
      decided += Situations.SUMMIT.evaluate(request).standing().isEmpty() ? 0 : 1;
    }
    return decided;
  }
}
