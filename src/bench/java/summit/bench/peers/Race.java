package summit.bench.peers;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.bench.Asked;
import summit.bench.Command;
import summit.bench.MeasuredProcess;
import summit.bench.MicrosByRound;
import summit.bench.Pace;
import summit.bench.Turn;
import summit.decision.DecisionMaker;
import summit.rulebook.BrokenRulebook;

/** Everyone makes the same decisions, taking turns in each round. */
final class Race {
  private static final int WARM_UPS = 5;
  private static final Duration WARM_UP = Pace.asked().time(Duration.ofMillis(1_500));
  private static final int ROUNDS = Pace.asked().rounds(11);
  private static final Duration TURN = Pace.asked().time(Duration.ofMillis(250));

  private final List<FactSet> sets;
  private final List<Runner> runners = new ArrayList<>();
  private final Map<String, String> absent = new TreeMap<>();
  private final MicrosByRound rounds = new MicrosByRound();

  /** Takes a turn, and says the microseconds for a decision by who made it. */
  private interface Runner {
    Map<String, Double> turn(Duration time) throws IOException;
  }

  private Race() throws IOException {
    this.sets = FactSet.all();
  }

  static Race run() throws IOException, InterruptedException, BrokenRulebook {
    Race race = new Race();
    DecisionMaker talks = Product.talks();
    race.enter(new HandWritten());
    race.enter(Product.deciding(talks));
    for (Asked asked : List.of(Asked.NONE, Asked.SUMMARY)) {
      race.enter(Product.answering(talks, asked));
    }
    List<MeasuredProcess> processes = race.enterPeers();
    try {
      for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
        race.round(WARM_UP);
      }
      for (int round = 0; round < ROUNDS; round++) {
        race.rounds.add(race.round(TURN));
      }
    } finally {
      for (MeasuredProcess process : processes) {
        process.close();
      }
    }
    return race;
  }

  MicrosByRound rounds() {
    return rounds;
  }

  /** Peers that could not be measured, and why. */
  Map<String, String> absent() {
    return absent;
  }

  private Map<String, Double> round(Duration turn) throws IOException {
    Map<String, Double> micros = new LinkedHashMap<>();
    for (Runner runner : runners) {
      micros.putAll(runner.turn(turn));
    }
    return micros;
  }

  private <F, D> void enter(Decider<F, D> decider) {
    require(decider.name(), decider.fault(sets));
    List<F> facts = sets.stream().map(decider::facts).toList();
    runners.add(turn -> Map.of(decider.name(), Turn.micros(facts, decider::decide, turn)));
  }

  private List<MeasuredProcess> enterPeers() throws IOException, InterruptedException {
    List<MeasuredProcess> processes = new ArrayList<>();
    try {
      enter(Engines.ofJava(), processes);
    } catch (Command.Failed failed) {
      absent.put("CEL, KIE DMN, Camunda DMN, Evrete", String.valueOf(failed.getMessage()));
    }
    if (!Command.exists("node") || !Command.exists("npm")) {
      absent.put("the engines of npm", "node and npm are not installed");
      return processes;
    }
    try {
      enter(Engines.ofNode(), processes);
    } catch (Command.Failed failed) {
      absent.put("the engines of npm", String.valueOf(failed.getMessage()));
    }
    return processes;
  }

  private void enter(MeasuredProcess process, List<MeasuredProcess> processes) {
    processes.add(process);
    process.faults().forEach(Race::require);
    runners.add(process::round);
  }

  /** Whoever decides otherwise is not compared. */
  private static void require(String name, String fault) {
    if (!fault.isEmpty()) {
      throw new IllegalStateException(name + " decides otherwise on " + fault);
    }
  }
}
