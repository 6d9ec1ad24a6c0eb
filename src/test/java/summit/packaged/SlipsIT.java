package summit.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summit.rules.Slip;

/** Slips made in a copy of the shipped rulebook while callers ask. */
class SlipsIT {
  /** Where many things are built at once, one of several times must do. */
  private static final int TRIES = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int LOOK_MILLIS = 20;

  /** Many times as long as the service waits between two looks at the folder. */
  private static final int WHILE_MILLIS = 1_500;

  private static final String REFUSED = "summit goes on with ";
  private static final String MENDED = "summit is mended";

  private static final StringBuilder FIGURES = new StringBuilder();

  @TempDir private static Path scratch = Path.of("");
  private static EditedCopy copy;
  private static Server server;
  private static Callers callers;
  private static String version;

  @BeforeAll
  static void serve() throws Exception {
    copy = new EditedCopy(scratch);
    server = Server.start(copy.rules(), scratch);
    callers = new Callers(server, 2);
    version = server.status("summit").path("version").asText();
  }

  @AfterAll
  static void stop() throws IOException {
    callers.close();
    server.close();
    Files.writeString(Path.of("target", "slips.txt"), FIGURES);
  }

  @ParameterizedTest
  @MethodSource("summit.rules.Slip#all")
  void aSlipIsToldEverywhereWhileTheLastGoodVersionGoesOn(Slip slip) throws Exception {
    Path file = copy.rules().resolve(slip.file());
    String right = Files.readString(file);
    long answeredBefore = callers.answered();
    Spans told = new Spans();
    Spans mended = new Spans();
    for (int tries = 0; tries < TRIES && !(soon(told) && soon(mended)); tries++) {
      long refusedBefore = lines(REFUSED);

      Files.writeString(file, slip.slip(right));
      told.add(when(status -> said(status, slip).findAny().isPresent()).toNanos());
      isToldEverywhere(slip, refusedBefore);

      Files.writeString(file, right);
      mended.add(when(now -> !now.path("broken").asBoolean()).toNanos());
      assertThat(server.status("summit").path("version").asText()).isEqualTo(version);
      assertThat(server.meter("summit_rulebook_broken{rulebook=\"summit\"}")).isZero();
    }

    assertThat(told.fastest()).isLessThan(TimedEdits.SOON);
    assertThat(mended.fastest()).isLessThan(TimedEdits.SOON);
    await(now -> callers.answered() > answeredBefore);
    assertThat(callers.failures()).isEmpty();
    assertThat(callers.mixtures(copy.versions())).isEmpty();
    FIGURES.append(
        String.format(
            Locale.ROOT,
            "%s: told after %d ms, mended after %d ms: %s%n",
            slip,
            told.fastest().toMillis(),
            mended.fastest().toMillis(),
            slip.said()));
  }

  private static void isToldEverywhere(Slip slip, long refusedBefore) throws Exception {
    JsonNode status = server.status("summit");
    String message = said(status, slip).findFirst().orElseThrow().path("message").asText();
    assertThat(status.path("version").asText()).isEqualTo(version);
    assertThat(status.path("brokenSince").asText()).isNotEmpty();
    assertThat(server.get("/q/health/ready").statusCode()).isEqualTo(200);
    assertThat(server.meter("summit_rulebook_broken{rulebook=\"summit\"}")).isEqualTo(1);
    assertThat(server.meter("summit_rulebook_broken_since_seconds{")).isPositive();
    assertThat(server.meter("summit_rulebook_problems{")).isPositive();
    assertThat(lines(REFUSED)).isEqualTo(refusedBefore + 1);
    assertThat(server.log()).contains(message, status.path("brokenSince").asText());
  }

  private static boolean soon(Spans spans) {
    return !spans.isEmpty() && spans.fastest().compareTo(TimedEdits.SOON) < 0;
  }

  @Test
  void aBrokenEditIsLoggedOnceUntilItChangesOrIsMended() throws Exception {
    Path file = copy.rules().resolve("summit/gates/access.drl");
    String right = Files.readString(file);
    long before = lines(REFUSED);
    long mendedBefore = lines(MENDED);

    Files.writeString(file, right + "rule\n");
    await(status -> status.path("broken").asBoolean());
    TimeUnit.MILLISECONDS.sleep(WHILE_MILLIS);
    assertThat(lines(REFUSED)).isEqualTo(before + 1);

    Files.writeString(file, right + "\nrule\n");
    await(status -> lines(REFUSED) > before + 1);
    TimeUnit.MILLISECONDS.sleep(WHILE_MILLIS);
    assertThat(lines(REFUSED)).isEqualTo(before + 2);
    assertThat(lines(MENDED)).isEqualTo(mendedBefore);

    Files.writeString(file, right);
    await(status -> lines(MENDED) > mendedBefore);
    TimeUnit.MILLISECONDS.sleep(WHILE_MILLIS);
    assertThat(lines(REFUSED)).isEqualTo(before + 2);
    assertThat(lines(MENDED)).isEqualTo(mendedBefore + 1);
  }

  private static Stream<JsonNode> said(JsonNode status, Slip slip) {
    return StreamSupport.stream(status.path("problems").spliterator(), false)
        .filter(
            problem ->
                slip.isAnsweredBy(problem.path("code").asText(), problem.path("message").asText()));
  }

  /** How long it takes until the status of the rulebook is like this. */
  private static Duration when(Seen seen) throws Exception {
    long start = System.nanoTime();
    while (!seen.in(server.status("summit"))) {
      assertThat(since(start)).isLessThan(PATIENCE);
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
    return since(start);
  }

  private static void await(Seen seen) throws Exception {
    var unused = when(seen);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static long lines(String part) throws IOException {
    return server.log().lines().filter(line -> line.contains(part)).count();
  }

  private interface Seen {
    boolean in(JsonNode status) throws IOException;
  }
}
