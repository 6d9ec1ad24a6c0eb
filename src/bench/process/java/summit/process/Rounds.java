package summit.process;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Has engines decide, a round for each line that is read: the milliseconds of a turn. Writes a line
 * of JSON first, with what each engine gets wrong, and one after each round, with microseconds of
 * processor time of the deciding thread for a decision.
 */
public final class Rounds {
  private static final JsonMapper JSON = new JsonMapper();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The clock is read seldom: it takes as long as a fast decision. */
  private static final int READINGS = 20;

  /** What was decided last: all is seen by other threads, so that nothing can be left out. */
  private static volatile @Nullable Object made;

  private final List<? extends Entrant> entrants;

  private Rounds(List<? extends Entrant> entrants) {
    this.entrants = entrants;
  }

  /** Takes standard output for answers; whatever engines print goes to standard error. */
  public static PrintStream answers() {
    PrintStream answers = System.out;
    System.setOut(System.err);
    return answers;
  }

  /** Measures until nothing is sent any more. */
  public static void run(List<? extends Entrant> entrants, PrintStream answers) throws IOException {
    Rounds rounds = new Rounds(entrants);
    answers.println(JSON.writeValueAsString(rounds.faults()));
    BufferedReader sent =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = sent.readLine(); line != null; line = sent.readLine()) {
      long nanos = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(line));
      answers.println(JSON.writeValueAsString(rounds.round(nanos)));
    }
    if (made == null) {
      throw new IOException("nothing was decided");
    }
  }

  private Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Entrant entrant : entrants) {
      faults.put(entrant.name(), entrant.fault());
    }
    return faults;
  }

  private Map<String, Double> round(long nanos) {
    Map<String, Double> micros = new LinkedHashMap<>();
    for (Entrant entrant : entrants) {
      micros.put(entrant.name(), turn(entrant, nanos));
    }
    return micros;
  }

  private static double turn(Entrant entrant, long nanos) {
    long before = THREADS.getCurrentThreadCpuTime();
    long taken = 0;
    long count = 0;
    long passes = 1;
    while (taken < nanos) {
      for (long pass = 0; pass < passes; pass++) {
        made = entrant.decide();
      }
      count += passes * entrant.decisions();
      taken = THREADS.getCurrentThreadCpuTime() - before;
      passes = taken < nanos / READINGS ? passes * 2 : passes;
    }
    return taken / 1e3 / count;
  }
}
