package summit.packaged.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summit.packaged.Article;
import summit.packaged.Server;

/**
 * While somebody attacks, everybody else is served as before, and after it nothing is left. Each
 * attack goes on for a second; for longer with {@code -Pnightly}, or {@code -Dsoak.seconds=100}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksIT {
  private static final long SECONDS =
      Math.max(1, Integer.getInteger("summit.soak.seconds", 20) / 20);

  /**
   * Whoever waits for longer is not served, however busy the machine is that tests; how much slower
   * calls get is measured by the soak.
   */
  private static final long SERVED_MILLIS = 10_000;

  private static final Set<Integer> REFUSALS = Set.of(0, 400, 408, 413, 414, 422, 429, 431, 503);

  /** What the machine does beside, of which a test on shared processors must not fail. */
  private static final int THREADS_MORE = 20;

  private final Server server;
  private final Bystander bystander;
  private final String right;
  private final long undisturbed;
  private final int threads;

  AttacksIT(@TempDir Path scratch) throws Exception {
    this.server =
        Server.start(
            Path.of("rules"),
            scratch,
            Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m -XX:+ExitOnOutOfMemoryError"));
    this.bystander = new Bystander(server.port(), Article.facts());
    for (int warming = 0; warming < 100; warming++) {
      bystander.decided();
    }
    this.right = bystander.decided();
    Thread nothing = new Thread(() -> sleep(SECONDS), "no attack");
    nothing.start();
    this.undisturbed = bystander.watch(nothing, right).p99();
    this.threads = threads();
  }

  @BeforeAll
  void isAnsweredWithoutAnAttack() {
    assertThat(right).contains("\"verdict\"");
  }

  @AfterAll
  void end() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void everybodyElseIsServed(Attack attack) throws Exception {
    AtomicReference<Set<Integer>> answered = new AtomicReference<>(Set.of());
    Thread attacking =
        new Thread(
            () -> {
              try {
                answered.set(attack.goOn(server.port(), SECONDS));
              } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
              }
            },
            attack.name());
    attacking.start();

    Bystander.Noticed noticed = bystander.watch(attacking, right);

    System.out.printf(
        "%-42s %4d calls, %3d wrong, p99 %5d ms (%d ms without), answered %s%n",
        attack,
        noticed.millis().size(),
        noticed.wrong().size(),
        noticed.p99(),
        undisturbed,
        answered.get());
    assertThat(noticed.wrong()).as("calls that were not answered as without the attack").isEmpty();
    assertThat(noticed.p99()).as("slowest calls, in ms").isLessThan(SERVED_MILLIS);
    assertThat(answered.get())
        .as("what the attack is answered with")
        .allMatch(status -> status == 200 || REFUSALS.contains(status));
    assertThat(bystander.decided()).isEqualTo(right);
    awaitThreads();
  }

  private void awaitThreads() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (threads() > threads + THREADS_MORE && System.nanoTime() < end) {
      sleep(1);
    }
    assertThat(threads()).as("threads of the server").isLessThanOrEqualTo(threads + THREADS_MORE);
  }

  private int threads() throws IOException {
    try (var tasks = Files.list(Path.of("/proc", Long.toString(server.pid()), "task"))) {
      return (int) tasks.count();
    }
  }

  private static void sleep(long seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
