package summit.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.bench.Asked;
import summit.bench.Command;
import summit.bench.Pace;
import summit.bench.Sample;

/** Rounds against the service, deciding and not deciding in turn. */
final class Rounds {
  /** Enough to keep both cores busy. */
  static final int CONNECTIONS = 16;

  private static final List<Integer> CONCURRENCY = List.of(1, 4, 16, 64, 256);

  private static final Duration WARM_UP = Pace.asked().time(Duration.ofSeconds(25));
  private static final Duration ROUND = Pace.asked().time(Duration.ofSeconds(3));
  private static final Duration SHORT_ROUND = Pace.asked().time(Duration.ofSeconds(2));
  private static final Duration STEADY = Pace.asked().time(Duration.ofSeconds(4));
  private static final int ROUNDS = Pace.asked().rounds(5);
  private static final int FEWER_ROUNDS = Pace.asked().rounds(3);

  private final Wrk wrk;
  private final SteadyRate steady;

  Rounds(Wrk wrk, SteadyRate steady) {
    this.wrk = wrk;
    this.steady = steady;
  }

  void warmUp() throws Command.Failed, IOException, InterruptedException {
    for (Asked asked : Asked.values()) {
      wrk.throughput(Endpoint.floor(asked), CONNECTIONS, ROUND);
      wrk.throughput(Endpoint.deciding(asked), CONNECTIONS, WARM_UP);
    }
  }

  /** Requests a second, by what is asked. */
  Map<Asked, Pairs> byAsked() throws Command.Failed, IOException, InterruptedException {
    Map<Asked, Pairs> measured = new EnumMap<>(Asked.class);
    for (int round = 0; round < ROUNDS; round++) {
      for (Asked asked : Asked.values()) {
        measured
            .computeIfAbsent(asked, unknown -> new Pairs())
            .add(
                wrk.throughput(Endpoint.deciding(asked), CONNECTIONS, ROUND),
                wrk.throughput(Endpoint.floor(asked), CONNECTIONS, ROUND));
      }
    }
    return measured;
  }

  /** Requests a second, by how many connections are open. */
  Map<Integer, Pairs> byConcurrency(Asked asked)
      throws Command.Failed, IOException, InterruptedException {
    Map<Integer, Pairs> measured = new TreeMap<>();
    for (int round = 0; round < FEWER_ROUNDS; round++) {
      for (int connections : CONCURRENCY) {
        measured
            .computeIfAbsent(connections, unknown -> new Pairs())
            .add(
                wrk.throughput(Endpoint.deciding(asked), connections, SHORT_ROUND),
                wrk.throughput(Endpoint.floor(asked), connections, SHORT_ROUND));
      }
    }
    return measured;
  }

  /** Milliseconds to an answer, each of the two at a rate of its own. */
  Latencies latencies(Asked asked, double deciding, double floor)
      throws IOException, InterruptedException {
    List<Sample> decided = new ArrayList<>();
    List<Sample> answered = new ArrayList<>();
    for (int round = 0; round <= FEWER_ROUNDS; round++) {
      Sample ofDecisions = steady.millis(Endpoint.deciding(asked), deciding, STEADY);
      Sample ofFloor = steady.millis(Endpoint.floor(asked), floor, STEADY);
      if (round > 0) {
        decided.add(ofDecisions);
        answered.add(ofFloor);
      }
    }
    return new Latencies(deciding, floor, decided, answered);
  }
}
