package summit.bench.analyses;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.DoubleStream;
import summit.bench.Pace;
import summit.bench.Sample;
import summit.json.AnswerJson;

/** An analysis made over and over. */
final class Rounds {
  private static final int WARM_UP = Pace.asked().rounds(20);
  private static final int ROUNDS = Pace.asked().rounds(20);
  private static final int SEARCHES = Pace.asked().rounds(7);
  private static final double NANOS = 1e6;

  /** Held, and quiet: Drools 10.2.0 is slow and fails where it writes its trace. */
  private static final Logger DROOLS = Logger.getLogger("org.drools");

  private Rounds() {}

  /** Milliseconds of processor time of the one thread that answers. */
  static Sample of(Analysis analysis) {
    DROOLS.setLevel(Level.INFO);
    double[] taken = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double millis = millis(analysis);
      if (round >= 0) {
        taken[round] = millis;
      }
    }
    return new Sample(DoubleStream.of(taken));
  }

  /** Searches made over and over, the first of them by rules that others have warmed up. */
  static List<LittleOnFile.Search> of(LittleOnFile one) {
    List<LittleOnFile.Search> searches = new ArrayList<>();
    for (int round = 0; round <= SEARCHES; round++) {
      LittleOnFile.Search search = one.search();
      if (round > 0) {
        searches.add(search);
      }
    }
    return searches;
  }

  private static double millis(Analysis analysis) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    byte[] written = AnswerJson.indented(analysis.answer());
    long after = threads.getCurrentThreadCpuTime();
    if (written.length == 0) {
      throw new IllegalStateException("nothing was answered");
    }
    return (after - before) / NANOS;
  }
}
