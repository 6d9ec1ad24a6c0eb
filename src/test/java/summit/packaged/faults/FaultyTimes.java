package summit.packaged.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import summit.packaged.Server;
import summit.packaged.attacks.Attack;
import summit.packaged.attacks.Attacker;

/** A server under a steady load of decisions, and what is seen of it while things go wrong. */
final class FaultyTimes {
  /** What comes and goes by itself has gone by then. */
  private static final Duration TO_SETTLE = Duration.ofSeconds(15);

  private final Server server;
  private final TwoVersions rules;
  private final Load load;
  private final double rate;
  private final Usage early;
  private final List<Phase> phases = new ArrayList<>();

  FaultyTimes(Server server, TwoVersions rules, RightAnswers right, double rate)
      throws IOException {
    this.server = server;
    this.rules = rules;
    this.load = new Load(server.port(), right);
    this.rate = rate;
    this.early = Usage.of(server.pid());
  }

  List<Phase> phases() {
    return List.copyOf(phases);
  }

  /** Nothing but decisions. */
  void calm(Duration time) throws Exception {
    Usage before = Usage.of(server.pid());
    note(new Phase("nothing else", load.open(rate, time), Set.of(), "", before, settled()));
  }

  /** Edits, and an attack where there is one. */
  void edited(Optional<Attack> attack, Duration time) throws Exception {
    Usage before = Usage.of(server.pid());
    Editor editor = Editor.start(rules, server);
    Load.Outcome outcome;
    Set<Integer> answered = new TreeSet<>();
    try (editor) {
      outcome = attack.isPresent() ? during(attack.get(), answered, time) : load.open(rate, time);
    }
    assertThat(rules.holdsNoLessThanWasAcknowledged())
        .as("the file is what was saved last")
        .isTrue();
    String name =
        attack.map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' ')).orElse("edits");
    String edits = editor.summary();
    note(new Phase(name, outcome, answered, edits, before, settled()));
  }

  /** Something that is done at the middle of it. */
  void interrupted(String name, Duration time, Callable<String> incident) throws Exception {
    Usage before = Usage.of(server.pid());
    ExecutorService beside = Executors.newSingleThreadExecutor();
    try {
      Future<String> seen =
          beside.submit(
              () -> {
                TimeUnit.MILLISECONDS.sleep(time.toMillis() / 2);
                return incident.call();
              });
      Load.Outcome outcome = load.open(rate, time);
      String edits = seen.get();
      Usage after = server.isAlive() ? settled() : before;
      note(new Phase(name, outcome, Set.of(), edits, before, after));
    } finally {
      beside.shutdownNow();
    }
  }

  private Load.Outcome during(Attack attack, Set<Integer> answered, Duration time)
      throws InterruptedException, ExecutionException {
    ExecutorService attacker = Executors.newSingleThreadExecutor();
    try {
      Future<Set<Integer>> attacking =
          attacker.submit(() -> Attacker.goOn(attack, server.port(), time.toSeconds()));
      Load.Outcome outcome = load.open(rate, time);
      answered.addAll(attacking.get());
      return outcome;
    } finally {
      attacker.shutdownNow();
    }
  }

  private void note(Phase phase) {
    phases.add(phase);
    System.out.print(phase.row());
  }

  /** What it uses once that is as little as before, or after some patience. */
  private Usage settled() throws IOException, InterruptedException {
    long end = System.nanoTime() + TO_SETTLE.toNanos();
    Usage now = Usage.of(server.pid());
    while (!now.isFlatSince(early) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(250);
      now = Usage.of(server.pid());
    }
    return now;
  }
}
