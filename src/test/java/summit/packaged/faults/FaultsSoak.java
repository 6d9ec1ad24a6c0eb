package summit.packaged.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.packaged.Footprint;
import summit.packaged.Server;
import summit.packaged.attacks.Attack;

/**
 * Faults under load, against the packaged server: part of {@code -Pnightly}; alone by {@code mvn -B
 * -ntp verify -Psoak -Dit.test=FaultsSoak}, with {@code -Dsoak.seconds=300} for as long as nightly.
 * The figures are written to src/bench/soak/RESULT.md.
 */
class FaultsSoak {
  private static final int SECONDS = Integer.getInteger("summit.soak.seconds", 20);

  /** Of what the server can do. */
  private static final double SHARE = 0.7;

  /** The heap is taken at the start, so that what grows later shows. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "JAVA_TOOL_OPTIONS", "-Xms256m -Xmx256m -XX:+AlwaysPreTouch -XX:+ExitOnOutOfMemoryError");

  /** Before what is measured, so that a server which was started again is as warm as before. */
  private static final Duration WARMING = span(0.2, 8);

  private final FaultsPage page = new FaultsPage(SECONDS);

  @Test
  void decisionsStayRightAndQuickWhateverGoesWrong(@TempDir Path scratch) throws Exception {
    try (SmallDisk disk = new SmallDisk(scratch.resolve("disk"))) {
      TwoVersions rules = new TwoVersions(disk.folder().resolve("rules"));
      RightAnswers right = new RightAnswers(rules.versions());
      assertThat(right.toldApart()).as("fact sets that tell the versions apart").isPositive();
      try (Server server = Server.start(rules.rules(), disk.folder(), SETTINGS)) {
        double rate = SHARE * capacity(new Load(server.port(), right));
        FaultyTimes times = new FaultyTimes(server, rules, right, rate);
        page.at(rate, right);
        try {
          attack(times, server);
          fillUp(times, server, rules, disk);
          kill(times, server, rules);
        } finally {
          page.add(times.phases());
        }
        assertThat(server.log()).doesNotContain("java.lang.OutOfMemoryError");
      }
      try (Server next = Server.start(rules.rules(), disk.folder(), SETTINGS)) {
        goOn(next, rules, right);
      }
    }
    page.hold();
  }

  private static double capacity(Load load) throws InterruptedException {
    Load.Outcome warming = load.closed(WARMING);
    assertThat(warming.wrong()).isEmpty();
    Duration time = span(0.05, 3);
    Load.Outcome most = load.closed(time);
    assertThat(most.wrong()).isEmpty();
    assertThat(most.refused()).isEmpty();
    assertThat(most.unanswered()).isEmpty();
    return most.millis().size() * 1e3 / time.toMillis();
  }

  private static void attack(FaultyTimes times, Server server) throws Exception {
    times.calm(span(0.1, 3));
    times.edited(Optional.empty(), span(0.1, 6));
    attackInTurn(times);
    server.awaitOneVersion();
    Footprint once = Footprint.of(server); // With what is made when it is first needed and kept.
    attackInTurn(times);
    server.awaitOneVersion();
    Footprint.of(server).isFlatSince(once);
  }

  private static void attackInTurn(FaultyTimes times) throws Exception {
    for (Attack attack : Attack.values()) {
      times.edited(Optional.of(attack), span(0.25 / Attack.values().length, 3));
    }
  }

  private void fillUp(FaultyTimes times, Server server, TwoVersions rules, SmallDisk disk)
      throws Exception {
    if (!disk.canBeFilled()) {
      page.say("No disk could be mounted here, so that none was filled up.");
      return;
    }
    disk.fill();
    String held = rules.held();
    times.interrupted(
        "a full disk",
        span(0.1, 4),
        () -> {
          HttpResponse<String> refused = rules.put(server);
          assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
          assertThat(refused.body()).contains("READ_ONLY");
          assertThat(rules.held()).as("nothing is lost").isEqualTo(held);
          return "refused: READ_ONLY";
        });
    disk.empty();
    assertThat(rules.put(server).statusCode()).as("once there is room").isEqualTo(200);
  }

  private static void kill(FaultyTimes times, Server server, TwoVersions rules) throws Exception {
    Editor editor = Editor.hurry(rules, server);
    times.interrupted(
        "kill -9 at the middle",
        span(0.05, 4),
        () -> {
          server.kill();
          editor.close();
          return editor.summary();
        });
    assertThat(rules.holdsNoLessThanWasAcknowledged())
        .as("what was acknowledged is on disk")
        .isTrue();
  }

  private void goOn(Server server, TwoVersions rules, RightAnswers right) throws Exception {
    assertThat(server.status("summit").path("broken").asBoolean()).isFalse();
    assertThat(server.status("summit").path("version").asText()).isEqualTo(rules.held());
    Load.Outcome warming = new Load(server.port(), right).closed(WARMING);
    assertThat(warming.wrong()).isEmpty();
    assertThat(warming.millis()).isNotEmpty();
    FaultyTimes again = new FaultyTimes(server, rules, right, page.rate());
    again.edited(Optional.empty(), span(0.05, 4));
    page.add(again.phases());
  }

  /** A share of the whole, and no less than some seconds. */
  private static Duration span(double share, int least) {
    return Duration.ofMillis(Math.max(least * 1_000L, Math.round(share * SECONDS * 1_000)));
  }
}
