package summit.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What somebody sees who waits at a terminal. */
class FootlineTest {
  private static final String CLEAR = "\r\u001b[K";

  private final StringWriter err = new StringWriter();

  @Test
  void whatIsOverAtOnceSaysNothing() throws InterruptedException {
    Footline line = Footline.begin(terminal("2"));
    line.say("Reading");
    line.close();

    TimeUnit.MILLISECONDS.sleep(700);

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatTakesLongerSaysHowFarItIsUntilItIsDone() throws InterruptedException {
    Footline line = Footline.begin(terminal("2"));
    line.say("Reading");
    for (int i = 0; i < 100 && err.toString().isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    line.say("Deciding");
    line.close();
    line.say("Too late");

    assertThat(err.toString()).isEqualTo(CLEAR + "Reading" + CLEAR + "Deciding" + CLEAR);
  }

  @Test
  void whatStaysStandsAboveTheLine() throws InterruptedException {
    Footline line = Footline.begin(terminal("2"));
    line.say("1 of 2");
    for (int i = 0; i < 100 && err.toString().isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    line.leave("Found one");
    line.close();

    assertThat(err.toString())
        .isEqualTo(CLEAR + "1 of 2" + CLEAR + "Found one\n" + CLEAR + "1 of 2" + CLEAR);
  }

  @Test
  void whereNobodyWatchesNothingIsSaid() throws InterruptedException {
    try (Footline line = Footline.begin(terminal("1"))) {
      line.say("Reading");
      TimeUnit.MILLISECONDS.sleep(700);
    }

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void coloursAreForTerminalsThatShowThem() {
    assertThat(terminal("12").coloured()).isTrue();
    assertThat(terminal("2").coloured()).isFalse();
    assertThat(terminal("12", Map.of("NO_COLOR", "1")).coloured()).isFalse();
    assertThat(terminal("12", Map.of("NO_COLOR", "1")).watched()).isTrue();
    assertThat(terminal("12", Map.of("TERM", "dumb")).watched()).isFalse();
  }

  private Terminal terminal(String streams) {
    return terminal(streams, Map.of());
  }

  private Terminal terminal(String streams, Map<String, String> environment) {
    PrintWriter printed = new PrintWriter(err);
    return Terminal.of(printed, printed, Optional.of(streams), environment);
  }
}
