package summit.peers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Has the engines decide the fact sets, a round for each line that it is sent: the milliseconds of
 * a turn. Writes a line of JSON first, with what each engine gets wrong, and one after each round,
 * with microseconds of processor time of the deciding thread for a decision.
 */
final class Peers {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_LONG_FOR_INTS).build();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What was decided last: all is seen by other threads, so that nothing can be left out. */
  private static volatile @Nullable Answer made;

  private final List<Peer> peers;
  private final FactSet[] factSets;

  private Peers(List<Peer> peers, FactSet[] factSets) {
    this.peers = peers;
    this.factSets = factSets;
  }

  /** Facts with what must be decided of them. */
  private record FactSet(String title, Map<String, Object> facts, Answer expect) {}

  /**
   * Answers on standard output.
   *
   * @param folder the one argument: where the rules and the fact sets are
   */
  public static void main(String... folder) throws Exception {
    PrintStream answers = System.out;
    System.setOut(System.err);
    Path rules = Path.of(folder[0]);
    Peers peers =
        new Peers(
            List.of(
                new CelPeer(JSON.readTree(rules.resolve("talks.cel.json").toFile())),
                new KieDmnPeer(rules.resolve("talks.dmn")),
                new CamundaDmnPeer(rules.resolve("talks.dmn"))),
            JSON.readValue(rules.resolve("fact-sets.json").toFile(), FactSet[].class));
    answers.println(JSON.writeValueAsString(peers.faults()));
    BufferedReader rounds =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = rounds.readLine(); line != null; line = rounds.readLine()) {
      long nanos = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(line));
      answers.println(JSON.writeValueAsString(peers.round(nanos)));
    }
    if (made == null) {
      throw new IOException("nothing was decided");
    }
  }

  private Map<String, String> faults() {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Peer peer : peers) {
      faults.put(peer.name(), fault(peer));
    }
    return faults;
  }

  private String fault(Peer peer) {
    for (FactSet set : factSets) {
      Answer answer = peer.decide(set.facts()).inOrder();
      if (!answer.equals(set.expect().inOrder())) {
        return set.title() + ": " + answer;
      }
    }
    return "";
  }

  private Map<String, Double> round(long nanos) {
    Map<String, Double> micros = new LinkedHashMap<>();
    for (Peer peer : peers) {
      micros.put(peer.name(), turn(peer, nanos));
    }
    return micros;
  }

  /** The clock is read seldom: it takes as long as a fast decision. */
  private double turn(Peer peer, long nanos) {
    long before = THREADS.getCurrentThreadCpuTime();
    long taken = 0;
    long count = 0;
    long passes = 1;
    while (taken < nanos) {
      for (long pass = 0; pass < passes; pass++) {
        for (FactSet set : factSets) {
          made = peer.decide(set.facts());
        }
      }
      count += passes * factSets.length;
      taken = THREADS.getCurrentThreadCpuTime() - before;
      passes = taken < nanos / 20 ? passes * 2 : passes;
    }
    return taken / 1e3 / count;
  }
}
