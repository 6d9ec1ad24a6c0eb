package summit.api;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import summit.packaged.BatchCall;

/** A draft is held for as long as a call works by it, however many others are tried meanwhile. */
@QuarkusTest
@Tag("served")
@TestProfile(ParleyProfile.class)
class DraftsAtWorkTest {
  private static final Pattern ALIVE =
      Pattern.compile("^summit_versions_alive (\\S+)", Pattern.MULTILINE);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ACTIVE = 1;
  private static final int KEPT = 4;

  private final ParleyCalls parley;

  DraftsAtWorkTest(@ConfigProperty(name = "summit.rules-dir") String rules) {
    this.parley = new ParleyCalls(rules);
  }

  @BeforeEach
  void begin() throws IOException {
    parley.begin();
  }

  @Test
  void draftsAreLetGoOnceTheirCallsAreAnswered() throws Exception {
    tryOthers("answered");
    tryOthers("again");

    assertThat(becomesAlive(ACTIVE + KEPT)).isTrue();
  }

  @Test
  void theDraftOfABatchIsHeldUntilItsLastCaseIsAnswered() throws Exception {
    ObjectNode common = ParleyCalls.request();
    common.set("draft", ParleyCalls.draft("first.drl", parley.first("batch")));
    try (BatchCall batch = new BatchCall(RestAssured.port, "/v1/decisions/batch")) {
      batch.send(common.toString());
      batch.send("{\"id\": \"first\"}");
      batch.flush();
      assertThat(batch.answer().orElseThrow()).contains("Marker batch at Geneva.");

      tryOthers("other");

      assertThat(becomesAlive(ACTIVE + KEPT + 1)).isTrue();
      batch.send("{\"id\": \"last\"}");
      batch.end();
      assertThat(batch.answer().orElseThrow()).contains("Marker batch at Geneva.");
      assertThat(batch.answer().orElseThrow()).contains("totals");
    }
    assertThat(becomesAlive(ACTIVE + KEPT)).isTrue();
  }

  /** As many others as are kept. */
  private void tryOthers(String marker) {
    for (int i = 0; i < KEPT; i++) {
      String own = marker + i;
      assertThat(
              ParleyCalls.markers(
                  ParleyCalls.decide(ParleyCalls.draft("first.drl", parley.first(own)))))
          .contains(own);
    }
  }

  /** A call ends a little after its answer is out. */
  private static boolean becomesAlive(int versions) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (alive() != versions && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    return alive() == versions;
  }

  private static int alive() {
    Matcher found = ALIVE.matcher(get("/q/metrics").asString());
    assertThat(found.find()).isTrue();
    return (int) Double.parseDouble(found.group(1));
  }
}
